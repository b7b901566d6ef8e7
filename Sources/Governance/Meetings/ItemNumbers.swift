/// Numbers of agenda items as minutes name them: `3`, `3 og 5`, `2-4, 7`, `2.1`.
package struct ItemNumbers: Hashable, Sendable {
  /// The numbers one by one, in the order written.
  package let numbers: [String]

  /// Reads numbers; nil where something else than numbers stands there.
  package init?(_ words: String) {
    let parts = words.split { $0 == "," || $0 == " " }.filter { $0 != "og" && $0 != "samt" }
    var numbers: [String] = []
    for part in parts {
      let ends = part.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        .map(AgendaItem.number)
      switch ends.count {
      case 1:
        guard let number = ends[0] else { return nil }
        numbers.append(number)
      case 2:
        guard let first = ends[0].flatMap({ Int($0) }), let last = ends[1].flatMap({ Int($0) }),
          first <= last, last - first < 100
        else { return nil }
        numbers += (first...last).map { "\($0)" }
      default: return nil
      }
    }
    guard !numbers.isEmpty else { return nil }
    self.numbers = numbers
  }
}

extension AgendaItem {
  /// A printed number without the full stop at its end: `3.` is `3`, `2.1` stays; nil for anything
  /// else than digits and full stops.
  package static func number(_ printed: some StringProtocol) -> String? {
    var digits = printed[...]
    if digits.last == "." { digits = digits.dropLast() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return isNumber ? String(digits) : nil
  }
}
