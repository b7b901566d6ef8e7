import ArgumentParser
import Diagnostics

/// `kommissorium explain`: what a rule demands, why, and an example.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Forklarer en regel / explains a rule.")

  @Argument(help: "Reglens navn, som det står i [ ] / the rule's id.")
  var rule: String

  @Option(help: "da | en")
  var language: String?

  func run() throws {
    let language = try LanguageChoice.language(named: language)
    let descriptions = ReviewRules.descriptions
    let rule = rule.filter { $0 != "[" && $0 != "]" }
    guard let found = descriptions.first(where: { $0.id == rule }) else {
      let hint = Spelling.suggestion(for: rule, in: descriptions.map(\.id))
      let none = Message(da: "Reglen »\(rule)« findes ikke.", en: "There is no rule “\(rule)”.")
      throw ValidationError(
        [none, hint].compactMap { $0?.text(in: language) }.joined(separator: " "))
    }
    var text = "\(found.id) (\(found.severity.word.text(in: language)))\n\n"
    text += "\(found.summary.text(in: language)).\n\n\(found.explanation.text(in: language))\n"
    for (label, example) in [
      (Message(da: "Forkert", en: "Wrong"), found.wrong),
      (Message(da: "Rigtigt", en: "Right"), found.right),
    ] {
      guard let example else { continue }
      let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
      text += "\n\(label.text(in: language)):\n\n" + lines.map { "    \($0)\n" }.joined()
    }
    Terminal.output.write(text)
  }
}
