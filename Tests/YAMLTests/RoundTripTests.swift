import Diagnostics
import SeededRandom
import Testing

@testable import YAML

@Suite struct RoundTripTests {
  /// A tree without places.
  indirect enum Shape: Hashable {
    case text(String)
    case list([Shape])
    case keys([String], [Shape])
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func readsBackWhatIsWritten(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<25 {
      let shape = shape(depth: 3, using: &random)
      let text = lines(shape, indent: "", using: &random).joined(separator: "\n") + "\n"
      let file = SourceFile(path: "p", text: text)
      let (root, findings) = YAMLParser.parse(file, in: 0..<file.bytes.count)
      #expect(findings == FindingSet(), "seed \(seed): \(text)")
      #expect(root.map(self.shape) == shape, "seed \(seed): \(text)")
    }
  }

  private func shape(_ node: YAMLNode) -> Shape {
    switch node.content {
    case .scalar(let text, _): .text(text)
    case .sequence(let items): .list(items.map(shape))
    case .mapping(let entries): .keys(entries.map(\.key), entries.map { shape($0.value) })
    }
  }

  private func shape(depth: Int, using random: inout SplitMix64) -> Shape {
    let count = Int.random(in: 1...4, using: &random)
    switch Int.random(in: 0..<(depth == 0 ? 1 : 3), using: &random) {
    case 0:
      return .text(text(using: &random))
    case 1:
      return .list((0..<count).map { _ in shape(depth: depth - 1, using: &random) })
    default:
      return .keys(
        (0..<count).map { "nøgle \($0)" },
        (0..<count).map { _ in shape(depth: depth - 1, using: &random) })
    }
  }

  private func text(using random: inout SplitMix64) -> String {
    let parts = ["a", "æ", "🙂", "e\u{301}", " ", ": ", " #", "*", "[", "'", "\"", "-", "%", "12"]
    var result = "t"
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      result += parts[Int.random(in: 0..<parts.count, using: &random)]
    }
    return Bool.random(using: &random) ? result : String(result.dropFirst())
  }

  /// The lines of a value; every text that is not plain letters stands in single quotes.
  private func lines(
    _ shape: Shape, indent: String, using random: inout SplitMix64
  ) -> [String] {
    switch shape {
    case .text(let text):
      let isSafe = text.first?.isLetter == true && !text.contains { ": #".contains($0) }
      let doubled = text.split(separator: "'", omittingEmptySubsequences: false)
      return [indent + (isSafe ? text : "'\(doubled.joined(separator: "''"))'")]
    case .list(let items):
      return items.flatMap { item in
        let inner = lines(item, indent: indent + "  ", using: &random)
        let first = inner.first.map { indent + "- " + $0.dropFirst(indent.utf8.count + 2) } ?? ""
        return [first] + inner.dropFirst()
      }
    case .keys(let keys, let values):
      return zip(keys, values).flatMap { key, value in
        let inner = lines(value, indent: indent + "  ", using: &random)
        guard case .text = value, let only = inner.first else {
          return ["\(indent)\(key):"] + inner
        }
        return ["\(indent)\(key): \(only.dropFirst(indent.utf8.count + 2))"]
      }
    }
  }
}
