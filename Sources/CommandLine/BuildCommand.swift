import ArgumentParser
import Content
import Diagnostics
import Governance
import Press
import Publishing
import Review
import Site

/// `kommissorium build`: check, render, publish.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Bygger sitet i en mappe / builds the site into a folder.")

  @OptionGroup var arguments: SiteArguments

  @OptionGroup var output: OutputArguments

  @Option(help: "public | internal")
  var edition = "public"

  @Option(help: "Hvor sitet ligger på domænet, fx /kommissorier/ / where it lies on the domain.")
  var basePath: String?

  @Flag(help: "Links nævner index.html, så sitet kan åbnes fra et drev / for opening from a drive.")
  var forFiles = false

  @Flag(help: "Advarsler standser bygningen / warnings stop the build.")
  var strict = false

  @Flag(
    help: ArgumentHelp(
      "Kommissorier og rapporter også som PDF / also as PDF.",
      discussion: """
        Bruger programmet WeasyPrint, som skal kunne findes på PATH.
        Uses the program WeasyPrint, which must be found on PATH.
        """))
  var pdf = false

  @Option(help: "Sekunder, som én PDF højst må tage / seconds that one PDF may take.")
  var pdfLimit = 300

  @MainActor
  func run() async throws {
    let editions: [String: Edition] = [
      "public": .public, "offentlig": .public, "internal": .internal, "intern": .internal,
    ]
    guard pdfLimit > 0 else {
      throw ValidationError("--pdf-limit: 1, 2, 3 …")
    }
    guard let edition = editions[edition] else {
      throw ValidationError("--edition: public | internal (offentlig | intern)")
    }
    guard !OutputFolder.liesInContent(output.output, of: arguments.site) else {
      throw ValidationError(
        Message(
          da: "--output: mappen ligger i sitets indhold eller har det i sig; vælg en anden",
          en: "--output: the folder lies in the site's content or holds it; choose another"
        ).text(in: try arguments.messageLanguage()))
    }
    if let basePath, !SiteOptions.isBasePath(basePath) {
      throw ValidationError(
        Message(
          da:
            "--base-path: begynder og slutter med / og har ellers a-z, 0-9, -, . og _, fx /kommissorier/",
          en:
            "--base-path: begins and ends with / and has a-z, 0-9, -, . and _ besides, e.g. /kommissorier/"
        ).text(in: try arguments.messageLanguage()))
    }
    let language = try arguments.messageLanguage()
    let day = try arguments.day()
    let content = ContentLoader.load(SourceTree.read(site: arguments.site))
    // The process ends with the command; to take the register apart first would only take time.
    _ = Unmanaged.passRetained(content.register)
    var findings = Review.findings(in: content, on: day)
    let limit: Severity = strict ? .warning : .error
    let report = FindingReport(
      content: content, language: language, format: .text, site: arguments.site)
    let options = SiteOptions(day: day, edition: edition, basePath: basePath, namesFiles: forFiles)
    let (prepared, found) = PreparedSite.prepare(
      content, options: options, theme: .shipped(with: content.tree))
    findings.formUnion(found)
    if let prepared { findings.formUnion(ReportFreezer.corrections(in: prepared)) }
    guard findings.worst ?? .note < limit, let prepared else {
      report.print(findings, to: .error)
      throw ExitCode(1)
    }
    let (rendering, published) = await publish(prepared, below: limit)
    findings.formUnion(rendering)
    if !findings.isEmpty { report.print(findings, to: .error) }
    let here = FindingReport(content: content, language: language, format: .text, site: ".")
    if !published.findings.isEmpty { here.print(published.findings, to: .error) }
    guard published.isPublished else { throw ExitCode(1) }
    Terminal.output.write(
      OutputArguments.summary(of: published, in: output.output).text(in: language))
  }

  /// Renders the site into its folder; what has an error in it is thrown away.
  ///
  /// What is printed is printed first, so that pages link to it and to nothing else.
  private func publish(
    _ site: PreparedSite, below limit: Severity
  ) async -> (rendering: FindingSet, published: Publisher.Outcome) {
    do throws(Refusal) {
      let publisher = try output.publisher()
      let printed = await printed(site)
      for file in printed.files { publisher.put(file) }
      let rendering = SiteBuilder.build(site.linking(to: printed.pageCounts), into: publisher)
      var published = Publisher.Outcome(findings: FindingSet())
      if max(rendering.worst ?? .note, printed.findings.worst ?? .note) < limit {
        published = publisher.commit(below: limit)
      } else {
        publisher.discard()
      }
      published.findings.formUnion(printed.findings)
      return (rendering, published)
    } catch {
      return (FindingSet(), Publisher.Outcome(findings: FindingSet([error.finding])))
    }
  }

  /// The documents of the edition as PDF; none unless they are asked for.
  private func printed(_ site: PreparedSite) async -> Press.Outcome {
    guard pdf else { return Press.Outcome() }
    // What is found here is found again when the pages are made.
    let papers = SiteBuilder.papers(site).papers
    return await Press(limit: .seconds(pdfLimit), folder: output.output).print(papers)
  }
}
