package import Diagnostics

/// When a body meets (`mødetid`): a time on the clock or a time of the year.
package enum MeetingTime: Phrase {
  /// `onsdag kl. 16.30`.
  case clock(ClockTime)
  /// `i løbet af 2. kvartal`.
  case occasion(Occasion)

  /// The phrase's name.
  package static var name: Message { Message(da: "mødetid", en: "meeting time") }

  /// Forms that fit.
  package static var examples: [String] {
    ["onsdag kl. 16.30", "kl. 9.00-11.00", "i løbet af 2. kvartal"]
  }

  /// Reads a time; one whose first or second word is `kl.` is on the clock.
  package static func parse(_ text: String) throws(PhraseFault) -> MeetingTime {
    let wording = Wording(text)
    let opening = [wording.next, wording.word(after: 1)].compactMap { $0?.folded }
    if opening.contains(where: { ["kl.", "kl", "klokken"].contains($0) }) {
      return .clock(try ClockTime.parse(text))
    }
    return .occasion(try Occasion.parse(text))
  }

  /// The time in words.
  package func printed(in language: Language) -> String {
    switch self {
    case .clock(let clock): clock.printed(in: language)
    case .occasion(let occasion): occasion.printed(in: language)
    }
  }
}
