import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Governance
import Phrases
import Planning

/// `kommissorium plan`: proposes a year's meetings as content files.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Foreslår årets møder / proposes the year's meetings.",
    discussion: "Fx / for example: kommissorium plan 2021 --date 2020-11-01 -o forslag")

  @Argument(help: "Året / the year.")
  var year: Int

  @Option(help: "Mappen med `content/` / the folder with `content/`.")
  var site = "."

  @Option(
    help: "Dagen, som varsel og frister regnes fra / the day from which notices are counted.")
  var date: String?

  @Option(name: .shortAndLong, help: "Mappen, mødefilerne lægges i / the folder for the files.")
  var output: String?

  @Option(help: "da | en")
  var language: String?

  func run() throws {
    let language = try LanguageChoice.language(named: language)
    guard (1900...2200).contains(year) else {
      throw ValidationError(
        Message(
          da: "Kalenderen dækker årene 1900-2200.", en: "The calendar covers 1900-2200."
        ).text(in: language))
    }
    let content = ContentLoader.load(SourceTree.read(site: site))
    if content.findings.worst == .error {
      throw ValidationError(
        Message(
          da: "Indholdet har fejl; ret dem, som `kommissorium check` viser, først.",
          en: "The content has errors; mend first what `kommissorium check` shows."
        ).text(in: language))
    }
    let meetings = YearOfMeetings(content.register, year: year, today: try today(in: language))
    let plan = Planner.plan(meetings.problem)
    let files = files(of: plan, meetings)
    Terminal.output.write(PlanWords(plan: plan, year: meetings, language: language).text)
    if let output {
      _ = try NewFiles(folder: output, language: language).write(files.map { ($0.name, $0.text) })
    } else {
      for file in files {
        Terminal.output.write("\n# content/moeder/\(year)/\(file.name)\n\(file.text)")
      }
    }
  }

  /// The proposed meetings as content files.
  private func files(of plan: Plan, _ year: YearOfMeetings) -> [MeetingFile] {
    var files = MeetingFiles(year.register)
    return plan.meetings.filter { !$0.isFixed }.compactMap { meeting in
      guard let planned = year.planned(meeting.body) else { return nil }
      var file = files.file(of: planned.body.id, on: ImpreciseDate(meeting.day))
      file.series = planned.series?.id
      file.start = meeting.hours?.lowerBound
      file.end = planned.length == nil ? nil : meeting.hours?.upperBound
      return file
    }
  }

  private func today(in language: Language) throws -> Day? {
    guard let date else { return nil }
    do throws(PhraseFault) {
      return try ImpreciseDate.parse(date).last
    } catch {
      throw ValidationError("--date: \(error.headline.text(in: language))")
    }
  }
}
