import Diagnostics
import Phrases
import Publishing

/// A table as a file that opens right in a Danish spreadsheet: UTF-8 with a byte order mark,
/// semicolons, decimal commas (RFC 4180 for the rest).
struct Spreadsheet {
  /// What stands in a cell.
  enum Value: Hashable, Sendable {
    /// Words.
    case words(String)
    /// A number, without marks between groups of digits.
    case number(DecimalNumber)
    /// Nothing.
    case empty

    /// Words, or nothing where there are none.
    init(_ words: String?) { self = words.map { $0.isEmpty ? .empty : .words($0) } ?? .empty }
  }

  private let head: [String]
  private var rows: [[Value]] = []

  /// Makes a table with the names of its columns.
  init(_ head: [String]) { self.head = head }

  /// Adds a row.
  mutating func append(_ row: [Value]) { rows.append(row) }

  /// The file at an address.
  func file(at address: Address) -> OutputFile {
    let lines = [head.map { Self.quoted($0) }] + rows.map { $0.map(Self.text) }
    let text = "\u{FEFF}" + lines.map { $0.joined(separator: ";") + "\r\n" }.joined()
    return OutputFile(path: address.file, bytes: Array(text.utf8))
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .empty: ""
    case .number(let number):
      DecimalNumber(number.units, scale: number.scale).printed(in: .danish).replacing(".", with: "")
    case .words(let words): quoted(safe(words))
    }
  }

  /// Words that a spreadsheet would take for a formula, made words again.
  private static func safe(_ words: String) -> String {
    guard let first = words.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return words
    }
    return "'" + words
  }

  /// A cell, in quotes where it holds what parts cells or rows.
  private static func quoted(_ cell: String) -> String {
    let parts = cell.unicodeScalars.contains { ";\"\r\n".unicodeScalars.contains($0) }
    return parts ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
