import ArgumentParser
import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases

/// The form in which deadlines are written.
enum DeadlineFormat: String, ExpressibleByArgument, CaseIterable {
  /// Lines for people.
  case text
  /// For programs.
  case json
}

/// What is due around one meeting, in words.
struct DeadlineList {
  let deadlines: MeetingDeadlines
  let register: Register
  let language: Language

  /// The list in a form.
  func text(as format: DeadlineFormat) -> String {
    switch format {
    case .text: lines
    case .json: JSONText.indented(json)
    }
  }

  /// A step in two lines: when it is due, and how that follows.
  private var lines: String {
    let name = register[deadlines.meeting.body]?.name ?? deadlines.meeting.body.rawValue
    var text = "\(name), \(deadlines.meeting.date?.printed(in: language) ?? "")\n"
    for due in deadlines.due {
      let day = due.time?.words ?? Message(da: "ingen dag", en: "no day")
      let names = due.marks.map { $0.name.text(in: language) }.joined(separator: ", ")
      text += "\n\(word(for: due.step)): \(day.text(in: language))"
      text += (names.isEmpty ? "" : " (\(names))") + "\n"
      text += "    \(due.reckoning.text(in: language))\n"
      text += "    \(due.document): \(due.rule.printed(in: language))\n"
    }
    if let silence = deadlines.silence {
      text += "\n\(silence.words.text(in: language))\n"
      for earlier in deadlines.earlier {
        let said = Message(da: "tidligere regler:", en: "earlier rules:")
        text += "    \(said.text(in: language)) \(earlier.document)\n"
      }
    }
    return text
  }

  private func word(for step: MeetingStep) -> String {
    language == .danish ? step.rawValue : step.english
  }

  private var json: JSONValue {
    .object([
      ("version", .number(1)), ("body", .string(deadlines.meeting.body.rawValue)),
      ("meeting", .optional(deadlines.meeting.date?.edtf)),
      ("silence", .optional(deadlines.silence?.words.text(in: language))),
      ("due", .array(deadlines.due.map(json))),
    ])
  }

  private func json(_ due: DueDate) -> JSONValue {
    .object([
      ("step", .string(due.step.rawValue)), ("key", .string(due.key)),
      ("first", .optional(due.time?.first.isoText)), ("last", .optional(due.time?.last.isoText)),
      ("limit", .optional(due.time.map { "\($0.limit)" })),
      ("expected", due.time.map { .bool($0.isExpected) } ?? .null),
      ("rule", .string(due.rule.printed(in: language))),
      ("document", .string(due.document.rawValue)),
      ("reckoning", .string(due.reckoning.text(in: language))),
      ("marks", .array(due.marks.map { .string($0.name.text(in: language)) })),
    ])
  }
}
