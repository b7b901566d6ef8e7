import ArgumentParser
import Content
import Diagnostics
import Review

/// `kommissorium reference`: the generated pages of `docs/`, for those who keep them up to date.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Skriver opslaget over nøgler eller regler / writes the reference of keys or rules.",
    shouldDisplay: false)

  @Argument(help: "content | rules")
  var page: String

  @Option(help: "da | en")
  var language: String?

  func run() throws {
    let language = try LanguageChoice.language(named: language)
    switch page {
    case "content": Terminal.output.write(ContentReference.markdown(language: language))
    case "rules":
      Terminal.output.write(
        RulesReference.markdown(of: ReviewRules.descriptions, language: language))
    default: throw ValidationError("content | rules")
    }
  }
}
