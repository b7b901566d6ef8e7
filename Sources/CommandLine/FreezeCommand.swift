import ArgumentParser
import CivilTime
import Content
import Diagnostics
import Glibc
import Governance
import Phrases
import Review
import Site

/// `kommissorium freeze`: writes every figure of a report beside it, so that later corrections show.
struct FreezeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Fryser en rapports tal, når den udgives / freezes a report's figures.",
    discussion: "Fx / for example: kommissorium freeze status-2025 --date 2026-03-15")

  @Argument(help: "Rapportens id, som mappen hedder / the id of the report.")
  var report: String

  @OptionGroup var arguments: SiteArguments

  @Flag(help: "Fryser tallene igen, som de er nu / freezes the figures again, as they are now.")
  var again = false

  func run() throws {
    let language = try arguments.messageLanguage()
    let day = try arguments.day()
    let content = ContentLoader.load(SourceTree.read(site: arguments.site))
    let id = try NamedThings(language: language).report(report, in: content.register)
    let file = ContentPath.file(ofFrozenFigures: id)
    if let refusal = refusal(of: id, isFrozen: content.tree[file] != nil, in: content, on: day) {
      throw ValidationError(refusal.text(in: language))
    }
    // What is wrong with the file that is written anew does not matter.
    let findings = Review.findings(in: content, on: day).filter { $0.place.path != file }
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty else {
      FindingReport(content: content, language: language, format: .text, site: arguments.site)
        .print(errors, to: .error)
      Terminal.error.write(
        Message(
          da: "\nIntet er frosset; ret fejlene først.\n",
          en: "\nNothing is frozen; mend the errors first.\n"
        ).text(in: language))
      throw ExitCode(1)
    }
    let freezer = ReportFreezer(
      content, options: SiteOptions(day: day), theme: .shipped(with: content.tree))
    guard let figures = freezer.figures(of: id, on: ImpreciseDate(day)), !figures.lines.isEmpty
    else {
      throw ValidationError(
        Message(
          da: "\(id) har ingen tal endnu. Skriv `år`, `pr` og de blokke, der viser dem.",
          en: "\(id) has no figures yet. Write `år`, `pr` and the blocks that show them."
        ).text(in: language))
    }
    let path = try write(figures.yaml(of: id), to: file, language)
    Terminal.output.write(
      Message(
        da:
          "\(path): \(figures.lines.count) linjer, som de er \(figures.date.printed(in: .danish)).\n",
        en: "\(path): \(figures.lines.count) lines as of \(figures.date.printed(in: .english)).\n"
      ).text(in: language))
  }

  /// Why a report cannot be frozen on a day, with what to do; nil where it can.
  private func refusal(
    of id: EntityID, isFrozen: Bool, in content: LoadedContent, on day: Day
  ) -> Message? {
    guard let report = content.register[id] else { return nil }
    if isFrozen, !again {
      return Message(
        da: "\(id) er frosset allerede. Er den ikke udgivet endnu, så brug --again.",
        en: "\(id) is frozen already. If it is not published yet, use --again.")
    }
    if again, !isFrozen {
      return Message(
        da: "\(id) er ikke frosset endnu. Udelad --again.",
        en: "\(id) is not frozen yet. Leave --again out.")
    }
    if again, ReportStep.isPublished(report, before: day) {
      return Message(
        da: """
          \(id) er udgivet; det, der er rettet siden, står af sig selv under rettelserne. Skal de udgivne tal \
          alligevel skiftes ud, så slet frosset.yaml først.
          """,
        en: """
          \(id) is published; what was corrected since stands among the corrections by itself. If the \
          published figures are to be replaced all the same, delete frosset.yaml first.
          """)
    }
    if let asOf = report.record.first(Report.asOf), day < asOf.last {
      return Message(
        da: "\(id) er gjort op \(asOf.printed(in: .danish)) og kan ikke fryses før.",
        en: "\(id) is as of \(asOf.printed(in: .english)) and cannot be frozen before.")
    }
    guard !ReportStep.isApproved(report, by: day) else { return nil }
    let date = ImpreciseDate(day)
    return Message(
      da: """
        \(id) er et udkast \(date.printed(in: .danish)). Skriv under `forløb`, hvornår den blev \
        `godkendt`, `forelagt` eller `udgivet`, og frys den så.
        """,
      en: """
        \(id) is a draft on \(date.printed(in: .english)). Write under `forløb` when it was \
        `godkendt`, `forelagt` or `udgivet`, and freeze it then.
        """)
  }

  /// Writes the file beside the report, all of it or nothing.
  private func write(_ text: String, to file: String, _ language: Language) throws -> String {
    let path = "\(arguments.site.asFolderPrefix)\(file)"
    let name = ".\(FrozenFigures.key)"
    let files = NewFiles(folder: String(path.dropLast(name.count)), language: language)
    let draft = "\(files.folder)/\(name)"
    unlink(draft)
    _ = try files.write([(name, text)])
    guard rename(draft, path) == 0 else {
      throw ValidationError(
        Message(da: "\(path) kan ikke skrives.", en: "\(path) cannot be written.")
          .text(in: language))
    }
    return path
  }
}
