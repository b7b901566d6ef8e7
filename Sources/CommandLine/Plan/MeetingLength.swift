import Diagnostics
import Phrases

/// How long meetings last, from the least to the most, in minutes.
struct MeetingLength: Equatable {
  let least: Int
  let most: Int

  init(least: Int, most: Int) {
    self.least = least
    self.most = most
  }

  /// The length that a quantity of hours or minutes says; nil for anything else.
  init?(_ quantity: Quantity) {
    let unit: Int
    switch quantity.unit {
    case "time", "timer": unit = 60
    case "minut", "minutter": unit = 1
    default: return nil
    }
    func minutes(_ number: DecimalNumber?) -> Int? {
      number?.multiplied(by: DecimalNumber(unit))?.whole
    }
    let measure = quantity.measure
    guard let most = minutes(measure.most ?? measure.least), (1...1440).contains(most) else {
      return nil
    }
    self.init(least: minutes(measure.least) ?? most, most: most)
  }

  /// Some meetings of this length together.
  func times(_ count: Int) -> MeetingLength {
    MeetingLength(least: least * count, most: most * count)
  }

  /// Two lengths together.
  static func + (left: MeetingLength, right: MeetingLength) -> MeetingLength {
    MeetingLength(least: left.least + right.least, most: left.most + right.most)
  }

  /// The length in hours: `16½–18 timer`.
  func printed(in language: Language) -> String {
    func hours(_ minutes: Int) -> DecimalNumber {
      minutes.isMultiple(of: 60)
        ? DecimalNumber(minutes / 60)
        : minutes.isMultiple(of: 30)
          ? DecimalNumber(minutes / 6, scale: 1, style: .half)
          : DecimalNumber(minutes * 100 / 60, scale: 2)
    }
    return Quantity(Measure(.range(hours(least), hours(most))), unit: "timer")
      .printed(in: language)
  }
}
