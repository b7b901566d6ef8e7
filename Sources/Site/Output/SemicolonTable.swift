import Publishing

/// A table that a Danish spreadsheet opens right: UTF-8 with a byte order mark, semicolons, CRLF.
struct SemicolonTable {
  /// The heads of the columns.
  let columns: [String]
  /// The rows, each with a cell for every column.
  var rows: [[String]]

  /// The file at an address.
  func file(at address: Address) -> OutputFile {
    let lines = ([columns] + rows).map { $0.map(Self.cell).joined(separator: ";") + "\r\n" }
    return OutputFile(path: address.file, bytes: Array(("\u{FEFF}" + lines.joined()).utf8))
  }

  /// A cell, in quotes where it holds what parts cells or rows.
  ///
  /// What a spreadsheet would take for a formula gets an apostrophe before it.
  private static func cell(_ text: String) -> String {
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let text = isFormula ? "'" + text : text
    guard text.utf8.contains(where: { ";\"\r\n".utf8.contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
