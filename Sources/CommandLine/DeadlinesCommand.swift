import ArgumentParser
import Calendar
import CivilTime
import Content
import Diagnostics
import Governance

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

  @Option(help: "Mødets række, når forummet har flere / the series, where the body has several.")
  var series: String?

  @Option(help: "text | json")
  var format = DeadlineFormat.text

  @Option(help: "da | en")
  var language: String?

  func run() throws {
    let named = NamedThings(language: try LanguageChoice.language(named: language))
    let register = ContentLoader.load(SourceTree.read(site: site)).register
    let body = try named.body(body, in: register)
    let date = try named.date(date)
    let series = try named.series(series, of: body, on: date.first, in: register)
    let times = MeetingTimes(of: body, series: series?.id, on: date)
    let list = DeadlineList(
      deadlines: DeadlineReckoner(register).deadlines(of: times), register: register,
      language: named.language)
    Terminal.output.write(list.text(as: format))
  }
}
