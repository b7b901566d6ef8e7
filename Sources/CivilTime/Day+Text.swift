extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it: `2010-04-14`.
  package var isoText: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The day as ISO 8601 writes it.
  package var description: String { isoText }

  /// Reads a day as ISO 8601 writes it, `2010-04-14`, and nothing else.
  package init?(isoText text: some StringProtocol) {
    let parts = text.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 3, let year = digits(parts[0], count: 4),
      let month = digits(parts[1], count: 2), let day = digits(parts[2], count: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
