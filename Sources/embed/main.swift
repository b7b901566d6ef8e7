import Foundation

/// Writes the text files of a folder as a Swift source file: `embed FOLDER OUTPUT`.
///
/// Each file becomes a raw string literal, which compiles in no time and keeps every byte of
/// UTF-8 text. Files are in the order of their paths, so that two runs are equal.
let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: embed FOLDER OUTPUT\n".utf8))
  exit(2)
}
let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
let found = FileManager.default.enumerator(
  at: folder, includingPropertiesForKeys: [.isRegularFileKey])
let base = folder.standardizedFileURL.path()
let paths = (found?.compactMap { $0 as? URL } ?? [])
  .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile ?? false }
  .map { String($0.standardizedFileURL.path().dropFirst(base.count)) }
  .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
var source = """
  extension BuiltInTheme {
    /// The files, by their path below `templates/`.
    package static let files: [(path: String, text: String)] = [

  """
for path in paths {
  let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  source += "    (\"\(path)\", ####\"\"\"\n\(text)\n\"\"\"####),\n"
}
source += "  ]\n}\n"
try source.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
