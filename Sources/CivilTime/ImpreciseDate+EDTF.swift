extension ImpreciseDate {
  /// The date as ISO 8601-2 (EDTF) writes it.
  ///
  /// Seasons are 21-24, quarters 33-36, `~` says approximate. Primo, medio and ultimo have no code
  /// and become an interval of days. What the editor has supplied cannot be said.
  package var edtf: String {
    let mark = isApproximate ? "~" : ""
    switch precision {
    case .day(let day): return day.isoText + mark
    case .month(let month, let year): return coded(month, of: year) + mark
    case .season(let season, let year): return coded(season.edtfCode, of: year) + mark
    case .quarter(let quarter, let year): return coded(32 + quarter, of: year) + mark
    case .year(let year): return padded(year, to: 4) + mark
    case .thirdOfMonth, .thirdOfYear: return "\(first.isoText)\(mark)/\(last.isoText)\(mark)"
    }
  }

  /// Reads what ``edtf`` prints, and nothing else; nothing in it is supplied by an editor.
  package init?(edtf text: String) {
    let ends = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    let marked = ends.map { $0.hasSuffix("~") }
    let plain = ends.map { $0.hasSuffix("~") ? $0.dropLast() : $0 }
    guard let isApproximate = marked.first, !marked.contains(!isApproximate) else { return nil }
    let precision: Precision? =
      switch plain.count {
      case 1: ImpreciseDate.precision(of: plain[0])
      case 2: ImpreciseDate.precision(from: plain[0], to: plain[1])
      default: nil
      }
    guard let precision else { return nil }
    self.init(precision, isApproximate: isApproximate)
  }

  /// A year and a code of two digits: a month, a season or a quarter.
  private func coded(_ code: Int, of year: Int) -> String {
    "\(padded(year, to: 4))-\(padded(code, to: 2))"
  }

  /// The precision that a date without an interval says.
  private static func precision(of text: Substring) -> Precision? {
    if let day = Day(isoText: text) { return .day(day) }
    let parts = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = parts.first, let year = digits(first, count: 4) else { return nil }
    if parts.count == 1 { return .year(year) }
    guard parts.count == 2, let code = digits(parts[1], count: 2) else { return nil }
    switch code {
    case 1...12: return .month(code, year: year)
    case 21...24: return Season(rawValue: code).map { .season($0, year: year) }
    case 33...36: return .quarter(code - 32, year: year)
    default: return nil
    }
  }

  /// The third of a month or year that covers an interval exactly.
  private static func precision(from start: Substring, to end: Substring) -> Precision? {
    guard let first = Day(isoText: start), let last = Day(isoText: end) else { return nil }
    for third in Third.allCases {
      let ofMonth = Precision.thirdOfMonth(third, month: first.month, year: first.year)
      let ofYear = Precision.thirdOfYear(third, year: first.year)
      for candidate in [ofMonth, ofYear] {
        guard let days = candidate.days else { continue }
        if days.lowerBound == first, days.upperBound == last { return candidate }
      }
    }
    return nil
  }
}
