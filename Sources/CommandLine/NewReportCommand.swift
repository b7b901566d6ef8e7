import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Governance

/// `kommissorium new rapport`: begins the file of a report with its chapters and blocks.
struct NewReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "Begynder en årsrapport med alle kapitler / begins a report's file.",
    discussion: "Fx / for example: kommissorium new rapport status-2026")

  @Argument(help: "Rapportens id, som mappen skal hedde / the id of the report.")
  var id: String

  @Option(help: "Året; ellers det, id'et ender på / the year, where the id does not end in it.")
  var year: Int?

  @Option(help: "Mappen med `content/` / the folder with `content/`.")
  var site = "."

  @Option(help: "da | en")
  var language: String?

  func run() throws {
    let language = try LanguageChoice.language(named: language)
    let register = ContentLoader.load(SourceTree.read(site: site)).register
    let year = try checkedYear(language)
    try checkID(register, language)
    let file = ReportFile(
      id: EntityID(id), year: year, previous: previous(to: year, in: register),
      indicators: register.all(.indicator).map(\.id).filter { !register.isExample($0) })
    let folder = "\(site.asFolderPrefix)content/rapporter/\(id)"
    let files = NewFiles(folder: folder, language: language)
    for path in try files.write([("rapport.md", file.text)]) {
      Terminal.output.write(
        Message(da: "Skrevet: \(path)\n", en: "Written: \(path)\n").text(in: language))
    }
  }

  /// The year asked for, or the one that the id ends in.
  private func checkedYear(_ language: Language) throws -> Int {
    if let year = year ?? id.split(separator: "-").last.flatMap({ Int($0) }),
      (1900...2200).contains(year)
    {
      return year
    }
    throw ValidationError(
      Message(
        da: "Hvilket år handler rapporten om? Skriv --year, fx --year 2026.",
        en: "Which year is the report about? Write --year, such as --year 2026."
      ).text(in: language))
  }

  /// Refuses an id that cannot be a folder and an address, and one that is used.
  private func checkID(_ register: Register, _ language: Language) throws {
    let isWord = id.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isWord, !id.isEmpty else {
      throw ValidationError(
        Message(
          da: "Id'et skrives med a-z, 0-9 og bindestreg.",
          en: "The id is written with a-z, 0-9 and hyphens."
        ).text(in: language))
    }
    guard register[EntityID(id)] == nil else {
      throw ValidationError(
        Message(da: "»\(id)« findes allerede.", en: "“\(id)” is there already.")
          .text(in: language))
    }
  }

  /// The latest report on everything from a year before.
  private func previous(to year: Int, in register: Register) -> Entity? {
    register.all(.report).filter { report in
      !register.isExample(report.id) && report.record.first(Report.about) == nil
        && report.record.first(Report.year).map { $0 < year } ?? false
    }.max { left, right in
      (left.record.first(Report.asOf)?.last ?? .first)
        < (right.record.first(Report.asOf)?.last ?? .first)
    }
  }
}
