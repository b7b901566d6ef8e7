import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases

/// A meeting in the words of a sentence: `mødet i Samarbejdsrådet 8. maj 2025`.
struct MeetingName {
  private let body: String
  private let date: ImpreciseDate?

  init(_ meeting: MeetingRecord, _ register: Register) {
    body = meeting.body.flatMap { register[$0]?.name } ?? meeting.id.rawValue
    date = meeting.date
  }

  /// The name.
  var words: Message {
    Message { language in
      let day = (date?.printed(in: language)).map { " \($0)" } ?? ""
      return language == .danish ? "mødet i \(body)\(day)" : "the meeting of \(body)\(day)"
    }
  }

  /// A sentence in both languages with the name in place of `{}`.
  func filling(_ danish: String, _ english: String) -> Message {
    Message(
      da: danish.replacing("{}", with: words.danish),
      en: english.replacing("{}", with: words.english))
  }
}
