internal import CivilTime
internal import Diagnostics

extension MeetingFrequency.Rhythm {
  /// The rhythm in words.
  func printed(in language: Language) -> String {
    switch (self, language) {
    case (.times(let measure, let rate), .danish):
      let noun = measure.isSingular(in: .danish) ? "gang" : "gange"
      return "\(measure.printed(in: .danish)) \(noun) \(rate.printed(in: .danish))"
    case (.times(let measure, let rate), .english):
      return "\(measure.englishTimes) \(rate.printed(in: .english))"
    case (.every(let count, let interval), .danish):
      let every = interval == .quarter || interval == .year ? "hvert" : "hver"
      return count == 1 ? "\(every) \(interval.danish)" : "\(every) \(count). \(interval.danish)"
    case (.every(let count, let interval), .english):
      return count == 1 ? "every \(interval.rawValue)" : "every \(count) \(interval.rawValue)s"
    case (.weekdayOfMonth(let places, let weekday), .danish):
      let words = places.map { $0 == MeetingFrequency.last ? "sidste" : "\($0)." }
      return "\(words.listed(with: "og")) \(weekday.danish) i måneden"
    case (.weekdayOfMonth(let places, let weekday), .english):
      let words = places.map {
        $0 == MeetingFrequency.last ? "last" : NumberWords.englishOrdinal($0)
      }
      return "\(words.listed(with: "and")) \(weekday.english) of the month"
    case (.weekday(let weekday, let weeks), .danish):
      return "hver \(weekday.danish)" + weeks.danish
    case (.weekday(let weekday, let weeks), .english):
      return "every \(weekday.english)" + weeks.english
    case (.asNeeded, .danish): return "efter behov"
    case (.asNeeded, .english): return "as needed"
    }
  }
}

extension Measure {
  /// The measure as English counts times: `once`, `twice`, `4-6 times`.
  fileprivate var englishTimes: String {
    if self == Measure(.exact(DecimalNumber(1))) { return "once" }
    if self == Measure(.exact(DecimalNumber(2))) { return "twice" }
    return printed(in: .english) + (isSingular(in: .english) ? " time" : " times")
  }
}

extension MeetingFrequency.Interval {
  /// The Danish word.
  var danish: String {
    switch self {
    case .week: "uge"
    case .month: "måned"
    case .quarter: "kvartal"
    case .year: "år"
    }
  }
}

extension MeetingFrequency.Weeks {
  /// The Danish words after a weekday.
  fileprivate var danish: String {
    switch self {
    case .all: ""
    case .even: " i lige uger"
    case .odd: " i ulige uger"
    }
  }

  /// The English words after a weekday.
  fileprivate var english: String {
    switch self {
    case .all: ""
    case .even: " in even weeks"
    case .odd: " in odd weeks"
    }
  }
}

extension [String] {
  /// The words as a list: `a, b og c`.
  func listed(with link: String) -> String {
    guard let last, count > 1 else { return joined() }
    return dropLast().joined(separator: ", ") + " \(link) " + last
  }
}
