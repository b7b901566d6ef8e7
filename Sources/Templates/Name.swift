/// One declared name: what a template writes, and how its value is read from the model.
///
/// A name is letters, digits, `-` and `_`; æ, ø and å are letters. The name `tekst` followed by a
/// dot belongs to the strings table.
package struct Name<Model: ViewModel>: Sendable {
  /// The name as a template writes it.
  let name: String
  /// What it stands for.
  let kind: NameKind
  /// How its value is read.
  let reader: Reader

  /// Text that is always there, escaped: `{{name}}`.
  package static func text(
    _ name: String, _ read: @escaping @Sendable (Model) -> String
  ) -> Name {
    Name(name: name, kind: .text, reader: TextReader<Model>(read))
  }

  /// Text that may be missing: `{{name}}`, or a section inside which `{{.}}` is the text.
  package static func optionalText(
    _ name: String, _ read: @escaping @Sendable (Model) -> String?
  ) -> Name {
    Name(name: name, kind: .optionalText, reader: TextReader<Model>(read))
  }

  /// Several texts: a section inside which `{{.}}` is each in turn.
  package static func texts(
    _ name: String, _ read: @escaping @Sendable (Model) -> [String]
  ) -> Name {
    Name(
      name: name, kind: .texts,
      reader: ChildrenReader<Model>(
        isEmpty: { read($0).isEmpty }, { read($0).map { TextFrame($0) } }))
  }

  /// HTML that is always there, written as it is: `{{{name}}}`.
  package static func markup(
    _ name: String, _ read: @escaping @Sendable (Model) -> Markup
  ) -> Name {
    Name(name: name, kind: .markup, reader: MarkupReader<Model>(read))
  }

  /// HTML that may be missing: `{{{name}}}`, or a section inside which `{{{.}}}` is the HTML.
  package static func optionalMarkup(
    _ name: String, _ read: @escaping @Sendable (Model) -> Markup?
  ) -> Name {
    Name(name: name, kind: .optionalMarkup, reader: MarkupReader<Model>(read))
  }

  /// A yes or no: `{{#name}}` and `{{^name}}`, which enter nothing.
  package static func flag(
    _ name: String, _ read: @escaping @Sendable (Model) -> Bool
  ) -> Name {
    Name(name: name, kind: .flag, reader: FlagReader<Model>(read))
  }

  /// One view model that is always there: `{{#name}}` enters it, `{{name.other}}` reads from it.
  package static func object<Child: ViewModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> Child
  ) -> Name {
    Name(
      name: name, kind: .object { Child.names.table.vocabulary },
      reader: ChildReader<Model> { ModelFrame(read($0)) })
  }

  /// One view model that may be missing: as an object, and `{{^name}}` when it is.
  package static func optional<Child: ViewModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> Child?
  ) -> Name {
    Name(
      name: name, kind: .optional { Child.names.table.vocabulary },
      reader: ChildReader<Model> { read($0).map { ModelFrame($0) } })
  }

  /// Several view models: `{{#name}}` enters each in turn, `{{^name}}` when there are none.
  package static func list<Child: ViewModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> [Child]
  ) -> Name {
    Name(
      name: name, kind: .list { Child.names.table.vocabulary },
      reader: ChildrenReader<Model>(
        isEmpty: { read($0).isEmpty }, { ModelFrame.all(read($0)) }))
  }
}
