import ArgumentParser
import Content
import Diagnostics
import Publishing

/// `kommissorium schema`: the JSON Schema of every kind of file, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Skriver JSON Schema for indholdet / writes JSON Schema.")

  @OptionGroup var output: OutputArguments

  @Option(help: "da | en")
  var language: String?

  func run() throws {
    let language = try LanguageChoice.language(named: language)
    let files = JSONSchema.files(language: language).map { file in
      OutputFile(path: file.name, bytes: Array(JSONText.indented(file.value).utf8))
    }
    let outcome = published(files)
    guard outcome.isPublished else {
      let report = FindingReport(
        content: ContentLoader.load(SourceTree()), language: language, format: .text, site: ".")
      report.print(outcome.findings, to: .error)
      throw ExitCode(1)
    }
  }

  private func published(_ files: [OutputFile]) -> Publisher.Outcome {
    do throws(Refusal) {
      let publisher = try output.publisher()
      for file in files { publisher.put(file) }
      return publisher.commit()
    } catch {
      return Publisher.Outcome(findings: FindingSet([error.finding]))
    }
  }
}
