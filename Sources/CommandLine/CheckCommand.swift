import ArgumentParser
import Content
import Diagnostics
import Governance
import Review
import Site

/// `kommissorium check`: all findings at once.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Viser alle fund i indholdet / shows all findings.")

  @OptionGroup var arguments: SiteArguments

  @Option(help: "text | json | github | sarif")
  var format = "text"

  func run() throws {
    guard let format = OutputFormat(rawValue: format) else {
      throw ValidationError("--format: text | json | github | sarif")
    }
    let language = try arguments.messageLanguage()
    let day = try arguments.day()
    let content = ContentLoader.load(SourceTree.read(site: arguments.site))
    var findings = Review.findings(in: content, on: day)
    let theme = Theme.shipped(with: content.tree)
    findings.formUnion(SiteBuilder.templateFindings(content, theme: theme))
    findings.formUnion(ReportFreezer.corrections(in: content, on: day, theme: theme))
    let report = FindingReport(
      content: content, language: language, format: format, site: arguments.site)
    report.print(findings, to: .output)
    if let worst = findings.worst, worst > .note { throw ExitCode(1) }
  }
}
