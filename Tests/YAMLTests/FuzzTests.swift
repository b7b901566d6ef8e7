import Diagnostics
import SeededRandom
import Testing

@testable import YAML

@Suite struct FuzzTests {
  static let samples = [
    """
    titel: Kommissorium for Prøveforum
    gælder: fra august 2010, senest oplyst 2010
    sammensætning:
      - plads: bl
        antal: 8  # som udgangspunkt
      - plads: "kommunen: alle"
    frister:
      dagsorden: senest 2 uger før mødet
      'godkendelse': stiltiende
    """,
    "- a\n- b: 🏘️\n  c:\n    - d\n    - e\u{301}\n-\n  - f\n",
    "---\na: b\n\nc: 'd'  # e\nf:\n- g\n- h\n",
  ]

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func givesATreeOrAFindingForAnyMutation(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array(" \n\r\t:#-?*&!|>'\"%@`[]{},.xæ\u{A0}🙂\\<0\0".utf8)
    for sample in Self.samples {
      for _ in 0..<100 {
        var bytes = Array(sample.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let index = Int.random(in: 0..<bytes.count, using: &random)
          let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
          switch Int.random(in: 0..<3, using: &random) {
          case 0: bytes[index] = sign
          case 1: bytes.insert(sign, at: index)
          default: bytes.remove(at: index)
          }
        }
        check(bytes, seed: seed)
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func givesATreeOrAFindingForAnyBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array(" \n\t:#-?*&!|>'\"%[]{}x".utf8)
    for length in 1..<120 {
      check((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }, seed: seed)
      check(
        (0..<length).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] },
        seed: seed)
    }
  }

  /// Holds that there is a tree or a finding, that places lie in the file, and that a plain
  /// text is what stands at its place.
  private func check(_ bytes: [UInt8], seed: UInt64) {
    let file = SourceFile(path: "p", bytes: bytes)
    let (root, findings) = YAMLParser.parse(file, in: 0..<bytes.count)
    for finding in findings.sorted() {
      let range = finding.place.range
      #expect(range.upperBound <= bytes.count, "seed \(seed): \(bytes)")
      #expect(finding.mend != nil)
    }
    if let root {
      #expect(isFaithful(root, to: file), "seed \(seed): \(file.text(in: 0..<bytes.count))")
    } else if findings.isEmpty {
      let isEmpty = file.lines().allSatisfy { line in
        let text = file.text(in: line).drop { $0 == " " }
        return text.isEmpty || text.hasPrefix("#") || text.hasPrefix("---")
      }
      #expect(isEmpty, "seed \(seed): \(file.text(in: 0..<bytes.count))")
    }
  }

  private func isFaithful(_ node: YAMLNode, to file: SourceFile) -> Bool {
    guard node.range.upperBound <= file.bytes.count else { return false }
    switch node.content {
    case .scalar(let text, let isQuoted):
      return isQuoted || text == file.text(in: node.range)
    case .sequence(let items):
      return items.allSatisfy { isFaithful($0, to: file) }
    case .mapping(let entries):
      return entries.allSatisfy { isFaithful($0.value, to: file) }
    }
  }
}
