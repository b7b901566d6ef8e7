import ArgumentParser
import Calendar
import CivilTime
import Content
import Diagnostics

/// `kommissorium calendar`: the holidays of some years, for people, spreadsheets and programs.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Viser helligdage, lukkedage og sommertid / shows holidays and summer time.",
    discussion: "Fx / for example: kommissorium calendar 2026, kommissorium calendar 2026-2030")

  @Argument(help: "Året eller årene, fx 2026 eller 2026-2030 / the year or the years.")
  var years: String

  @Option(
    help: "Mappen med det `content/`, hvis egne lukkedage skal med / the folder of a site.")
  var site: String?

  @Option(help: "text | csv | json")
  var format = CalendarFormat.text

  @Option(help: "da | en")
  var language: String?

  func run() throws {
    let language = try LanguageChoice.language(named: language)
    let calendar = try calendar(in: language)
    let marks = try span(in: language).flatMap(calendar.marks)
    Terminal.output.write(MarkedDayList(marks: marks, language: language).text(as: format))
  }

  /// The calendar of the site asked for, or what is the same everywhere.
  private func calendar(in language: Language) throws -> WorkCalendar {
    guard let site else { return WorkCalendar(weekdays: nil) }
    let content = ContentLoader.load(SourceTree.read(site: site))
    guard content.tree["content/kalender.yaml"] != nil else {
      let missing = Message(
        da: "Mappen »\(site)« har ingen content/kalender.yaml.",
        en: "The folder “\(site)” has no content/kalender.yaml.")
      throw ValidationError(missing.text(in: language))
    }
    return WorkCalendar(of: content.register)
  }

  /// The years asked for, all of them covered.
  private func span(in language: Language) throws -> ClosedRange<Int> {
    let ends = years.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let covered = Holiday.years
    guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil,
      first <= last, covered.contains(first), covered.contains(last)
    else {
      let (from, to) = (covered.lowerBound, covered.upperBound)
      let expected = Message(
        da: "Skriv et år eller to, fx 2026 eller 2026-2030; kalenderen dækker \(from)-\(to).",
        en: "Write one year or two, such as 2026 or 2026-2030; \(from)-\(to) are covered.")
      throw ValidationError(expected.text(in: language))
    }
    return first...last
  }
}
