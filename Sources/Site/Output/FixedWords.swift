import Diagnostics
import YAML

/// The words of one `strings/<language>.yaml`, by the path of keys that leads to each.
struct FixedWords {
  /// A word or sentence with the place of its key.
  struct Word {
    let text: String
    let range: Range<Int>
  }

  /// Where the file lies, or would.
  let path: String
  /// The words by their keys, joined with `.`.
  private(set) var words: [String: Word] = [:]
  /// What is wrong with the file as YAML.
  private(set) var findings = FindingSet()

  /// Reads a file; without one there are no words.
  init(_ file: SourceFile?, path: String) {
    self.path = path
    guard let file else { return }
    let (root, findings) = YAMLParser.parse(file, in: 0..<file.bytes.count)
    self.findings = findings
    if let root { collect(root, "") }
  }

  /// The texts alone.
  var texts: [String: String] { words.mapValues(\.text) }

  private mutating func collect(_ node: YAMLNode, _ prefix: String) {
    guard case .mapping(let entries) = node.content else { return }
    for entry in entries {
      let key = prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)"
      if case .scalar(let text, _) = entry.value.content {
        words[key] = Word(text: text, range: entry.keyRange)
      } else {
        collect(entry.value, key)
      }
    }
  }
}
