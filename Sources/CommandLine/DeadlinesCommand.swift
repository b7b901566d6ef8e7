import ArgumentParser
import Calendar
import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// `kommissorium deadlines`: what would be due, and when, if a body met on a day.
struct DeadlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines",
    abstract: "Viser fristerne for et tænkt møde / shows what is due around a meeting.",
    discussion: "Fx / for example: kommissorium deadlines samarbejdsforum 2010-11-04")

  @Argument(help: "Forummets id, som mappen hedder / the id of the body.")
  var body: String

  @Argument(help: "Mødets dag, fx 2026-03-04 eller »marts 2026« / the day of the meeting.")
  var date: String

  @Argument(help: "Mappen med `content/` / the folder with `content/`.")
  var site = "."

  @Option(help: "text | json")
  var format = DeadlineFormat.text

  @Option(help: "da | en")
  var language: String?

  func run() throws {
    let language = try LanguageChoice.language(named: language)
    let register = ContentLoader.load(SourceTree.read(site: site)).register
    let times = MeetingTimes(of: try bodyID(in: register, language), on: try day(in: language))
    let list = DeadlineList(
      deadlines: DeadlineReckoner(register).deadlines(of: times), register: register,
      language: language)
    Terminal.output.write(list.text(as: format))
  }

  private func bodyID(in register: Register, _ language: Language) throws -> EntityID {
    let bodies = register.all(.forum).map(\.id.rawValue)
    guard bodies.contains(body) else {
      let none = Message(
        da: "Forummet »\(body)« findes ikke.", en: "There is no body “\(body)”.")
      let hint = Spelling.suggestion(for: body, in: bodies)
      throw ValidationError(
        [none, hint].compactMap { $0?.text(in: language) }.joined(separator: " "))
    }
    return EntityID(body)
  }

  private func day(in language: Language) throws -> ImpreciseDate {
    do throws(PhraseFault) {
      return try ImpreciseDate.parse(date)
    } catch {
      throw ValidationError("\(error.headline.text(in: language)).")
    }
  }
}
