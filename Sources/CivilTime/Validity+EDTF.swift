extension Validity {
  /// The period as an interval of ISO 8601-2 (EDTF), or nil when its start is not stated.
  ///
  /// `2010-08/..` has no end, `2010-08/` an end that is not known. An exclusive end is written as the
  /// day before it; dates for which intervals have no code as their first or last day.
  package var edtf: String? {
    guard let start else { return nil }
    return "\(start.bound(start.first))/\(edtfEnd)"
  }

  /// What stands after the stroke.
  private var edtfEnd: String {
    switch end {
    case .through(let date): date.bound(date.last)
    case .before(let date): date.first.adding(days: -1).isoText
    case .ceasedBy: ""
    case nil: lastKnown == nil ? ".." : ""
    }
  }
}

extension ImpreciseDate {
  /// The date as the bound of an interval; `day` stands for it where it has no code there.
  fileprivate func bound(_ day: Day) -> String {
    switch precision {
    case .day, .month, .year: edtf
    case .thirdOfMonth, .season, .quarter, .thirdOfYear: day.isoText + (isApproximate ? "~" : "")
    }
  }
}
