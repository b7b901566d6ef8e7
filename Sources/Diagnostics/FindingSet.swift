/// A set of findings that is handed on as a value; nothing is global.
package struct FindingSet: Hashable, Sendable {
  private var members: Set<Finding> = []

  /// Makes a set of some findings.
  package init(_ findings: some Sequence<Finding> = []) {
    members = Set(findings)
  }

  /// Adds a finding; one that is there already is not added twice.
  package mutating func insert(_ finding: Finding) {
    members.insert(finding)
  }

  /// Adds all findings of another set.
  package mutating func formUnion(_ other: FindingSet) {
    members.formUnion(other.members)
  }

  /// Adds all findings of a sequence.
  package mutating func formUnion(_ other: some Sequence<Finding>) {
    members.formUnion(other)
  }

  /// Whether there are none.
  package var isEmpty: Bool { members.isEmpty }

  /// The number of findings.
  package var count: Int { members.count }

  /// The heaviest severity there is, or nil when there are none.
  package var worst: Severity? { members.map(\.severity).max() }

  /// The findings that satisfy a condition.
  package func filter(_ isIncluded: (Finding) -> Bool) -> FindingSet {
    FindingSet(members.filter(isIncluded))
  }

  /// All findings by path, place, weight and rule: the order in which they are printed.
  package func sorted() -> [Finding] {
    members.sorted { left, right in
      if left.place.path != right.place.path { return left.place.path < right.place.path }
      let (a, b) = (left.place.range, right.place.range)
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      if a.upperBound != b.upperBound { return a.upperBound < b.upperBound }
      if left.severity != right.severity { return left.severity > right.severity }
      if left.rule != right.rule { return left.rule < right.rule }
      return left.headline.danish < right.headline.danish
    }
  }
}
