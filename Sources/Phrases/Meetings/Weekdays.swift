package import CivilTime
package import Diagnostics

/// Some days of the week: `mandag til fredag`, `tirsdag, onsdag eller torsdag`.
package struct Weekdays: Phrase {
  /// The days, in the order of the week; at least one.
  package let days: [Weekday]

  /// Makes a set of weekdays, or nil when there are none.
  package init?(_ days: some Sequence<Weekday>) {
    let sorted = Set(days).sorted()
    if sorted.isEmpty { return nil }
    self.days = sorted
  }

  /// Makes the set of one day.
  private init(one day: Weekday) { days = [day] }

  /// The phrase's name.
  package static var name: Message { Message(da: "ugedage", en: "weekdays") }

  /// Forms that fit.
  package static var examples: [String] {
    ["mandag til fredag", "tirsdag, onsdag eller torsdag", "onsdag"]
  }

  /// Reads some weekdays.
  package static func parse(_ text: String) throws(PhraseFault) -> Weekdays {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      let first = try wording.demandWeekday(fits: fits)
      if wording.take("til") || wording.take("-") {
        let word = wording.next
        let last = try wording.demandWeekday(fits: fits)
        let span = Weekday.allCases.filter { first <= $0 && $0 <= last }
        if let days = Weekdays(span) { return days }
        throw Wording.fault(
          at: word?.range ?? wording.endPoint,
          Message(
            da: "»\(last.danish)« kommer ikke efter »\(first.danish)« i ugen",
            en: "“\(last.danish)” does not come after “\(first.danish)” in the week"), fits: fits)
      }
      var days = [first]
      while wording.take(",") || wording.take("eller") || wording.take("og") {
        days.append(try wording.demandWeekday(fits: fits))
      }
      return Weekdays(days) ?? Weekdays(one: first)
    }
  }

  /// The days in words.
  package func printed(in language: Language) -> String {
    let names = days.map { $0.printed(in: language) }
    guard let first = days.first, let last = days.last, days.count > 1 else {
      return names.joined()
    }
    if days.count > 2, last.rawValue - first.rawValue == days.count - 1 {
      return names[0] + (language == .danish ? " til " : " to ") + names[names.count - 1]
    }
    let link = language == .danish ? " eller " : " or "
    return names.dropLast().joined(separator: ", ") + link + names[names.count - 1]
  }
}
