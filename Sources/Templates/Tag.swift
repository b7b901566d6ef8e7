/// One tag of a template, found but not yet understood in its surroundings.
struct Tag: Sendable {
  /// What a tag does.
  enum Sort: Sendable {
    /// `{{name}}`
    case variable
    /// `{{{name}}}`
    case raw
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{> name}}`
    case partial
    /// `{{< name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{! … }}`
    case comment
    /// A tag that has a finding already; it shows nothing.
    case broken
  }

  /// What it does.
  let sort: Sort
  /// Its name; empty for a comment and a broken tag.
  let name: String
  /// The bytes of the name.
  let nameRange: Range<Int>
  /// The bytes of the whole tag, braces included.
  let range: Range<Int>

  /// Whether it vanishes with its line when it stands alone on it.
  var mayStandAlone: Bool {
    switch sort {
    case .variable, .raw, .broken: false
    case .section, .inverted, .close, .partial, .parent, .block, .comment: true
    }
  }
}
