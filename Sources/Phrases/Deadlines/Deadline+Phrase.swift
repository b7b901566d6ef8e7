internal import CivilTime
package import Diagnostics

extension Deadline: Phrase {
  /// The phrase's name.
  package static var name: Message { Message(da: "frist", en: "deadline") }

  /// Forms that fit.
  package static var examples: [String] {
    [
      "senest 3 uger før mødet", "2 uger efter at referatet er udsendt",
      "senest 6 hverdage før mødet", "mindst 4 måneder", "sammen med dagsordenen",
      "samme dag som dagsordenen udsendes",
      "stiltiende, når fristen for bemærkninger er udløbet", "to uger derefter",
      "senest 2 uger før mødet, flyttes til hverdagen før", "på næste møde", "2. kvartal 2011",
      "senest 1. april 2021", "i løbet af 2. kvartal",
      "efter at dagsordenen er udsendt", "hvert 4. år", "løbende",
    ]
  }

  /// See ``Phrase``; made once, since every value has it at hand.
  package static let fits = sentenceThatFits

  /// Reads a deadline.
  package static func parse(_ text: String) throws(PhraseFault) -> Deadline {
    try Wording.readAll(text, fits: fits) { (wording: inout Wording) throws(PhraseFault) in
      let rule = try wording.takeDeadline()
      let (proviso, move) = try wording.takeRestOfDeadline()
      return Deadline(rule, proviso: proviso, move: move)
    }
  }

  /// The deadline in words.
  package func printed(in language: Language) -> String {
    let words = language == .danish ? rule.danish : rule.english
    let moved = move.map { language == .danish ? $0.rawValue : $0.english }
    return [words, proviso?.printed(in: language), moved].compactMap { $0 }
      .joined(separator: ", ")
  }
}

extension Deadline.Rule {
  /// The rule in Danish.
  fileprivate var danish: String {
    switch self {
    case .span(let bound, let span, let anchor):
      bound.danish + span.printed(in: .danish) + anchor.danish
    case .together(let step): "sammen med \(step.definite)"
    case .sameDay(let step, let deed): "samme dag som \(step.definite) \(deed.present)"
    case .following(let step, let deed): "efter at \(step.definite) er \(deed.rawValue)"
    case .every(let count, let interval):
      MeetingFrequency.Rhythm.every(count, interval).printed(in: .danish)
    case .continuously: "løbende"
    case .silently(let step): "stiltiende, når fristen for \(step.rawValue) er udløbet"
    case .nextMeeting: "på næste møde"
    case .within(let date): date.printed(in: .danish)
    case .by(let date): "senest \(date.printed(in: .danish))"
    case .yearly(let occasion): occasion.printed(in: .danish)
    }
  }

  /// The rule in English.
  fileprivate var english: String {
    switch self {
    case .span(let bound, let span, let anchor):
      return bound.english + span.printed(in: .english) + anchor.english
    case .together(let step): return "together with the \(step.english)"
    case .sameDay(let step, let deed):
      return "the day the \(step.english) \(step.isEnglishPlural ? "are" : "is") \(deed.english)"
    case .following(let step, let deed):
      return
        "after the \(step.english) \(step.isEnglishPlural ? "have" : "has") been \(deed.english)"
    case .every(let count, let interval):
      return MeetingFrequency.Rhythm.every(count, interval).printed(in: .english)
    case .continuously: return "continuously"
    case .silently(let step):
      return "silently, when the deadline for \(step.english) has passed"
    case .nextMeeting: return "at the next meeting"
    case .within(let date): return date.printed(in: .english)
    case .by(let date): return "by \(date.printed(in: .english))"
    case .yearly(let occasion): return occasion.printed(in: .english)
    }
  }
}

extension Deadline.Bound {
  /// The Danish word and a blank.
  fileprivate var danish: String {
    switch self {
    case .atLatest: "senest "
    case .atLeast: "mindst "
    case .atEarliest: "tidligst "
    case .exactly: ""
    }
  }

  /// The English words and a blank.
  fileprivate var english: String {
    switch self {
    case .atLatest: "no later than "
    case .atLeast: "at least "
    case .atEarliest: "no earlier than "
    case .exactly: ""
    }
  }
}

extension Deadline.Anchor {
  /// A blank and the Danish words.
  fileprivate var danish: String {
    switch self {
    case .beforeMeeting: " før mødet"
    case .afterMeeting: " efter mødet"
    case .afterDeed(let step, let deed): " efter at \(step.definite) er \(deed.rawValue)"
    case .thereafter: " derefter"
    case .notSaid: ""
    }
  }

  /// A blank and the English words.
  fileprivate var english: String {
    switch self {
    case .beforeMeeting: return " before the meeting"
    case .afterMeeting: return " after the meeting"
    case .afterDeed(let step, let deed):
      let verb = step.isEnglishPlural ? "have been" : "has been"
      return " after the \(step.english) \(verb) \(deed.english)"
    case .thereafter: return " thereafter"
    case .notSaid: return ""
    }
  }
}
