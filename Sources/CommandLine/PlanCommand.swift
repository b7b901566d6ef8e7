import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Glibc
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
    let files = PlannedFiles(
      plan, in: content.register, year: year, lengths: meetings.lengths)
    Terminal.output.write(PlanWords(plan: plan, year: meetings, language: language).text)
    if let output {
      try write(files.files, to: output, in: language)
    } else {
      for file in files.files {
        Terminal.output.write("\n# content/moeder/\(year)/\(file.name)\n\(file.text)")
      }
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

  /// Writes new files; none that is there already is touched.
  private func write(_ files: [PlannedFiles.File], to folder: String, in language: Language) throws
  {
    let paths = files.map { "\(folder)/\($0.name)" }
    if let taken = paths.first(where: { access($0, F_OK) == 0 }) {
      throw ValidationError(
        Message(da: "\(taken) findes allerede.", en: "\(taken) is there already.")
          .text(in: language))
    }
    if mkdir(folder, 0o777) != 0, errno != EEXIST { throw fault(folder, in: language) }
    for (path, file) in zip(paths, files) {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw fault(path, in: language) }
      defer { close(descriptor) }
      var bytes = Array(file.text.utf8)[...]
      while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { throw fault(path, in: language) }
        bytes = bytes.dropFirst(count)
      }
    }
  }

  private func fault(_ path: String, in language: Language) -> ValidationError {
    ValidationError(
      Message(da: "\(path) kan ikke skrives.", en: "\(path) cannot be written.").text(in: language))
  }
}
