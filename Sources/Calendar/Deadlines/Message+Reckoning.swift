import CivilTime
package import Diagnostics
import Phrases

/// The clauses that say how a due date came about.
extension Message {
  /// `14 dage før mødet 4. marts 2021`.
  static func counted(
    _ span: Span, _ direction: WorkCalendar.Direction, from meeting: ImpreciseDate
  ) -> Message {
    Message { language in
      let length = length(span, language)
      let date = date(meeting, language)
      switch (language, direction) {
      case (.danish, .before): return "\(length) før mødet \(date)"
      case (.danish, .after): return "\(length) efter mødet \(date)"
      case (.english, .before): return "\(length) before the meeting \(date)"
      case (.english, .after): return "\(length) after the meeting \(date)"
      }
    }
  }

  /// `14 dage efter at referatet blev udsendt 19. marts 2021`.
  static func counted(
    _ span: Span, after step: MeetingStep, _ deed: Deed, _ days: ClosedRange<Day>, isRecorded: Bool
  ) -> Message {
    Message { language in
      length(span, language) + " "
        + done(step, deed, days, isRecorded: isRecorded, language, da: "efter at", en: "after")
    }
  }

  /// `efter at dagsordenen blev udsendt 3. marts 2021`.
  static func after(_ step: MeetingStep, _ deed: Deed, _ days: ClosedRange<Day>) -> Message {
    Message { done(step, deed, days, isRecorded: true, $0, da: "efter at", en: "after") }
  }

  /// `samme dag som dagsordenen blev udsendt 3. marts 2021`.
  static func sameDay(
    as step: MeetingStep, _ deed: Deed, _ days: ClosedRange<Day>, isRecorded: Bool
  ) -> Message {
    Message { language in
      guard !isRecorded else {
        return done(
          step, deed, days, isRecorded: true, language, da: "samme dag som", en: "the day")
      }
      let day = self.days(days, language)
      return switch language {
      case .danish:
        "samme dag som \(step.definite) \(deed.present), her fristen \(day); "
          + "regnes fra den virkelige dag, når den er kendt"
      case .english:
        "the day the \(step.english) \(step.isEnglishPlural ? "are" : "is") \(deed.english), here "
          + "the deadline, \(day); counted from the real day once that is known"
      }
    }
  }

  /// `dagen efter fristen for bemærkninger 2. april 2021`.
  static func dayAfterDeadline(of step: MeetingStep, _ days: ClosedRange<Day>) -> Message {
    Message {
      $0 == .danish
        ? "dagen efter fristen for \(step.rawValue) \(Message.days(days, $0))"
        : "the day after the deadline for \(step.english), \(Message.days(days, $0))"
    }
  }

  /// `på næste møde 10. juni 2021`.
  static func atNextMeeting(_ date: ImpreciseDate) -> Message {
    Message {
      $0 == .danish
        ? "på næste møde \(self.date(date, $0))" : "at the next meeting \(self.date(date, $0))"
    }
  }

  /// `dagen står i reglen`.
  static let fixedInRule = Message(
    da: "tiden står i reglen selv", en: "the rule itself states the time")

  /// `i mødets år, 2021`.
  static func inYear(_ year: Int) -> Message {
    Message(da: "i mødets år, \(year)", en: "in the year of the meeting, \(year)")
  }

  /// The clauses one after the other.
  package static func joined(_ clauses: [Message]) -> Message {
    Message { language in clauses.map { $0.text(in: language) }.joined(separator: "; ") }
  }

  /// A length of time, weeks as days.
  private static func length(_ span: Span, _ language: Language) -> String {
    if span.unit == .week, let days = span.count.multiplied(by: DecimalNumber(7)),
      let inDays = Span(days, .day)
    {
      return inDays.printed(in: language)
    }
    return span.printed(in: language)
  }

  /// A day as it stands, anything less precise in brackets.
  private static func date(_ date: ImpreciseDate, _ language: Language) -> String {
    let words = date.printed(in: language)
    guard date.first == date.last else { return "(\(words))" }
    return language == .danish ? words : "on \(words)"
  }

  /// A day, or the first and the last of several.
  private static func days(_ days: ClosedRange<Day>, _ language: Language) -> String {
    guard days.lowerBound != days.upperBound else {
      return ImpreciseDate(days.lowerBound).printed(in: language)
    }
    return language == .danish
      ? "(fra \(days.words("til", in: language)))" : "(\(days.words("to", in: language)))"
  }

  /// That something was done on a day, or counts from its deadline until that is known.
  private static func done(
    _ step: MeetingStep, _ deed: Deed, _ days: ClosedRange<Day>, isRecorded: Bool,
    _ language: Language, da danish: String, en english: String
  ) -> String {
    let day = self.days(days, language)
    let isPlural = step.isEnglishPlural
    switch (language, isRecorded) {
    case (.danish, true): return "\(danish) \(step.definite) blev \(deed.rawValue) \(day)"
    case (.danish, false):
      return
        "\(danish) \(step.definite) er \(deed.rawValue), her regnet fra fristen \(day); "
        + "regnes fra den virkelige dag, når den er kendt"
    case (.english, true):
      return "\(english) the \(step.english) \(isPlural ? "were" : "was") \(deed.english)"
        + (days.lowerBound == days.upperBound ? " on " : " ") + day
    case (.english, false):
      return
        "\(english) the \(step.english) \(isPlural ? "have" : "has") been \(deed.english), "
        + "here counted from the deadline, \(day); counted from the real day once that is known"
    }
  }
}
