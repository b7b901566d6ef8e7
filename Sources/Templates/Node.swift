/// One piece of a parsed template; what it contains is named by its number in the template.
enum Node: Sendable {
  /// Bytes that are written as they stand.
  case literal(Literal)
  /// `{{name}}`
  case variable(Reference)
  /// `{{{name}}}`
  case raw(Reference)
  /// `{{#name}}body{{/name}}`
  case section(Reference, body: Int)
  /// `{{^name}}body{{/name}}`
  case inverted(Reference, body: Int)
  /// `{{> name}}`, with the blanks before it when it stands alone on its line.
  case partial(Reference, indent: [UInt8])
  /// `{{< name}}blocks{{/name}}`, with the blanks before it when it stands alone on its lines.
  case parent(Reference, indent: [UInt8], blocks: [FilledBlock])
  /// `{{$name}}default{{/name}}`
  case block(Reference, body: Int)

  /// Bytes of a template, and where in them its lines begin.
  struct Literal: Sendable {
    /// The bytes.
    var bytes: [UInt8]
    /// Offsets in the bytes at which a line that is not empty begins; the end counts as one when
    /// a tag begins a line.
    var lineStarts: [Int]
  }

  /// A name where it stands in a template.
  struct Reference: Hashable, Sendable {
    /// The name as written.
    let name: String
    /// Its bytes in the file.
    let range: Range<Int>
  }

  /// A block that a template fills in the layout it uses.
  struct FilledBlock: Sendable {
    /// The block's name.
    let reference: Reference
    /// What is put there.
    let body: Int
  }
}
