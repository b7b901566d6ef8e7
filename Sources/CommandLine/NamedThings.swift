import ArgumentParser
import CivilTime
import Diagnostics
import Governance
import Phrases

/// Finds what arguments of a command name, or refuses them with the nearest that fits.
struct NamedThings {
  let language: Language

  /// The body with an id.
  func body(_ name: String, in register: Register) throws -> EntityID {
    let bodies = register.all(.forum).map(\.id.rawValue)
    guard bodies.contains(name) else {
      let none = Message(
        da: "Forummet »\(name)« findes ikke.", en: "There is no body “\(name)”.")
      throw refusal(none, Spelling.suggestion(for: name, in: bodies))
    }
    return EntityID(name)
  }

  /// The report with an id.
  func report(_ name: String, in register: Register) throws -> EntityID {
    let reports = register.all(.report).map(\.id.rawValue)
    guard reports.contains(name) else {
      let none = Message(
        da: "Rapporten »\(name)« findes ikke.", en: "There is no report “\(name)”.")
      throw refusal(none, Spelling.suggestion(for: name, in: reports))
    }
    return EntityID(name)
  }

  /// The series of a body’s meetings with an id, on a day; nil where none is asked for.
  func series(_ name: String?, of body: EntityID, on day: Day, in register: Register) throws
    -> MeetingSeries?
  {
    guard let name else { return nil }
    let series = register.asOf(day).ruleBook(of: body).series
    if let found = series.first(where: { $0.id == name }) { return found }
    let none = Message(
      da: "»\(body)« har ingen mødeserie »\(name)« den dag.",
      en: "“\(body)” has no series “\(name)” on that day.")
    throw refusal(none, Spelling.suggestion(for: name, in: series.map(\.id)))
  }

  /// A date of any precision.
  func date(_ text: String) throws -> ImpreciseDate {
    do throws(PhraseFault) {
      return try ImpreciseDate.parse(text)
    } catch {
      throw ValidationError("\(error.headline.text(in: language)).")
    }
  }

  private func refusal(_ words: Message, _ hint: Message?) -> ValidationError {
    ValidationError([words, hint].compactMap { $0?.text(in: language) }.joined(separator: " "))
  }
}
