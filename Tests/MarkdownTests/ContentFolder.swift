import Diagnostics
import Glibc

/// The content of this repository's own site, as real documents to test with.
enum ContentFolder {
  /// The Markdown files below `content/`, by path.
  static func markdownFiles(near file: StaticString = #filePath) -> [SourceFile] {
    let parts = "\(file)".split(separator: "/").dropLast(3)
    let root = "/" + parts.joined(separator: "/") + "/content"
    return files(in: root).sorted { $0.path < $1.path }
  }

  /// The bytes after the front matter.
  static func body(of file: SourceFile) -> Range<Int> {
    let lines = file.lines()
    guard let first = lines.first, file.text(in: first) == "---" else {
      return 0..<file.bytes.count
    }
    guard let end = lines.dropFirst().firstIndex(where: { file.text(in: $0) == "---" }),
      end + 1 < lines.count
    else { return file.bytes.count..<file.bytes.count }
    return lines[end + 1].lowerBound..<file.bytes.count
  }

  private static func files(in folder: String) -> [SourceFile] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var result: [SourceFile] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      let path = "\(folder)/\(name)"
      if name.hasSuffix(".md") {
        result.append(SourceFile(path: path, bytes: bytes(of: path)))
      } else {
        result += files(in: path)
      }
    }
    return result
  }

  private static func bytes(of path: String) -> [UInt8] {
    guard let stream = fopen(path, "rb") else { return [] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, stream)
      if count == 0 { return bytes }
      bytes += chunk[0..<count]
    }
  }
}
