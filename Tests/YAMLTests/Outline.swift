import Diagnostics

@testable import YAML

/// What a parse gave, as lines: the tree with the text of every place, then the findings.
func outline(_ file: SourceFile, in range: Range<Int>? = nil) -> [String] {
  let (root, findings) = YAMLParser.parse(file, in: range ?? 0..<file.bytes.count)
  return (root.map { lines($0, of: file, indent: "") } ?? []) + places(findings.sorted(), in: file)
}

/// A finding a line: rule, line and column, the text it points at.
func places(_ findings: [Finding], in file: SourceFile) -> [String] {
  findings.map { finding in
    let location = file.location(of: finding.place.range.lowerBound)
    return "\(finding.rule) \(location.line):\(location.column) "
      + "⟦\(file.text(in: finding.place.range))⟧"
  }
}

private func lines(_ node: YAMLNode, of file: SourceFile, indent: String) -> [String] {
  switch node.content {
  case .scalar(let text, let isQuoted):
    return ["\(indent)\(isQuoted ? "quoted" : "plain") \(text) ⟦\(file.text(in: node.range))⟧"]
  case .sequence(let items):
    return ["\(indent)list"] + items.flatMap { lines($0, of: file, indent: indent + "  ") }
  case .mapping(let entries):
    return ["\(indent)keys"]
      + entries.flatMap { entry in
        ["\(indent)  \(entry.key) ⟦\(file.text(in: entry.keyRange))⟧"]
          + lines(entry.value, of: file, indent: indent + "    ")
      }
  }
}
