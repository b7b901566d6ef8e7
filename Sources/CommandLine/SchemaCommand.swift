import ArgumentParser
import Content
import Diagnostics
import Publishing

/// `kommissorium schema`: the JSON Schema of every kind of file, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Skriver JSON Schema for indholdet / writes JSON Schema.")

  @Option(name: [.short, .long], help: "Mappen, de skrives i / the folder they are written to.")
  var output: String

  @Option(help: "da | en")
  var language: String?

  func run() throws {
    let language = try LanguageChoice.language(named: language)
    let files = JSONSchema.files(language: language).map { file in
      OutputFile(path: file.name, bytes: Array(JSONText.indented(file.value).utf8))
    }
    let findings = Publisher.publish(files, to: output)
    guard findings.isEmpty else {
      let report = FindingReport(
        content: ContentLoader.load(SourceTree()), language: language, format: .text, site: ".")
      report.print(findings, to: .error)
      throw ExitCode(1)
    }
  }
}
