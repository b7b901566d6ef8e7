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
      let hint = Spelling.suggestion(for: name, in: bodies)
      throw ValidationError(
        [none, hint].compactMap { $0?.text(in: language) }.joined(separator: " "))
    }
    return EntityID(name)
  }

  /// A date of any precision.
  func date(_ text: String) throws -> ImpreciseDate {
    do throws(PhraseFault) {
      return try ImpreciseDate.parse(text)
    } catch {
      throw ValidationError("\(error.headline.text(in: language)).")
    }
  }
}
