package import CivilTime

extension Sequence {
  /// The elements in the order of their days; those of one day stay as they stand.
  package func inOrder(by day: (Element) -> Day) -> [Element] {
    map { (day: day($0), element: $0) }.enumerated().sorted { left, right in
      let (a, b) = (left.element.day, right.element.day)
      return a != b ? a < b : left.offset < right.offset
    }.map(\.element.element)
  }
}
