package import CivilTime
package import Diagnostics

extension Weekday {
  /// The Danish name in lower case.
  var danish: String {
    switch self {
    case .monday: "mandag"
    case .tuesday: "tirsdag"
    case .wednesday: "onsdag"
    case .thursday: "torsdag"
    case .friday: "fredag"
    case .saturday: "lørdag"
    case .sunday: "søndag"
    }
  }

  /// The English name.
  var english: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// The name in a language.
  package func printed(in language: Language) -> String { language == .danish ? danish : english }

  /// All Danish names, for suggestions.
  static var words: [String] { allCases.map(\.danish) }
}

extension Wording {
  /// Takes the name of a weekday.
  mutating func takeWeekday() -> Weekday? { take(Weekday.allCases.map { ($0.danish, $0) }) }

  /// Takes the name of a weekday, or throws that it is missing.
  mutating func demandWeekday(fits: Message) throws(PhraseFault) -> Weekday {
    if let weekday = takeWeekday() { return weekday }
    throw refusal(Message(da: "en ugedag", en: "a weekday"), fits: fits, among: Weekday.words)
  }
}
