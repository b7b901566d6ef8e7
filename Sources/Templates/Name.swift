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
  let reader: Reader<Model>

  /// Text that is always there, escaped: `{{name}}`.
  package static func text(
    _ name: String, _ read: @escaping @Sendable (Model) -> String
  ) -> Name {
    Name(name: name, kind: .text, reader: .text { read($0) })
  }

  /// Text that may be missing: `{{name}}`, or a section inside which `{{.}}` is the text.
  package static func optionalText(
    _ name: String, _ read: @escaping @Sendable (Model) -> String?
  ) -> Name {
    Name(name: name, kind: .optionalText, reader: .text(read))
  }

  /// Several texts: a section inside which `{{.}}` is each in turn.
  package static func texts(
    _ name: String, _ read: @escaping @Sendable (Model) -> [String]
  ) -> Name {
    Name(
      name: name, kind: .texts,
      reader: .children(isEmpty: { read($0).isEmpty }, { read($0).map { TextFrame($0) } }))
  }

  /// HTML that is always there, written as it is: `{{{name}}}`.
  package static func markup(
    _ name: String, _ read: @escaping @Sendable (Model) -> Markup
  ) -> Name {
    Name(name: name, kind: .markup, reader: .markup { read($0) })
  }

  /// HTML that may be missing: `{{{name}}}`, or a section inside which `{{{.}}}` is the HTML.
  package static func optionalMarkup(
    _ name: String, _ read: @escaping @Sendable (Model) -> Markup?
  ) -> Name {
    Name(name: name, kind: .optionalMarkup, reader: .markup(read))
  }

  /// A yes or no: `{{#name}}` and `{{^name}}`, which enter nothing.
  package static func flag(
    _ name: String, _ read: @escaping @Sendable (Model) -> Bool
  ) -> Name {
    Name(name: name, kind: .flag, reader: .flag(read))
  }

  /// One view model that is always there: `{{#name}}` enters it, `{{name.other}}` reads from it.
  package static func object<Child: ViewModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> Child
  ) -> Name {
    Name(
      name: name, kind: .object { Child.names.vocabulary },
      reader: .child { ModelFrame(read($0)) })
  }

  /// One view model that may be missing: as an object, and `{{^name}}` when it is.
  package static func optional<Child: ViewModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> Child?
  ) -> Name {
    Name(
      name: name, kind: .optional { Child.names.vocabulary },
      reader: .child { read($0).map { ModelFrame($0) } })
  }

  /// Several view models: `{{#name}}` enters each in turn, `{{^name}}` when there are none.
  package static func list<Child: ViewModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> [Child]
  ) -> Name {
    Name(
      name: name, kind: .list { Child.names.vocabulary },
      reader: .children(isEmpty: { read($0).isEmpty }, { read($0).map { ModelFrame($0) } }))
  }
}
