import BuiltInTheme
import Diagnostics
import Testing

@testable import Site

/// The stylesheet that comes with the binary, and what is written of it.
@Suite struct StylesheetTests {
  /// The rules of `site.css` without comments and without what holds on paper or in forced colours
  /// alone.
  private var rules: String {
    var rest = (BuiltInTheme.files.first { $0.path == "assets/site.css" }?.text ?? "")[...]
    var text = ""
    while let start = rest.firstRange(of: "/*"), let end = rest.firstRange(of: "*/") {
      text += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    text += rest
    for condition in ["@media print", "@media (forced-colors: active)"] {
      while let start = text.firstRange(of: condition)?.lowerBound {
        var depth = 0
        let end = text[start...].firstIndex { character in
          depth += character == "{" ? 1 : character == "}" ? -1 : 0
          return character == "}" && depth == 0
        }
        text.removeSubrange(start...(end ?? text.index(before: text.endIndex)))
      }
    }
    return text
  }

  @Test func statesNoColourOfItsOwn() {
    #expect(rules.contains(".fod"))
    for match in rules.matches(of: /#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl|oklch|color-mix)a?\(/) {
      Issue.record("\(match.output.0)")
    }
  }

  @Test func everyTokenItUsesIsWritten() {
    let written = BuiltSite(site([:])).files["site.css"] ?? ""
    for match in rules.matches(of: /var\((--[a-z0-9-]+)\)/) {
      #expect(written.contains("\(match.output.1):"), "\(match.output.1)")
    }
  }

  @Test func everyGroundItLaysIsHeldAgainstSomething() {
    let paired = Set(ContrastPair.all.flatMap { [$0.front.property, $0.ground.property] })
    for match in rules.matches(of: /background(?:-color)?: var\((--[a-z0-9-]+)\)/)
    where match.output.1 != "--logo-plade" {
      #expect(paired.contains(String(match.output.1)), "\(match.output.1)")
    }
  }

  @Test func theBuiltInThemeSetsEveryTokenAndPasses() {
    let tokens = BuiltSite.builtInTheme.tokens
    for scheme in ColourScheme.allCases {
      for token in ColourToken.allCases { #expect(tokens.colour(token, in: scheme) != nil) }
    }
    for token in StyleToken.allCases { #expect(tokens.styles[token] != nil) }
    #expect(BuiltSite(site([:])).findings.isEmpty)
  }

  @Test func aSitesOwnStylesheetFollowsTheTokens() {
    let own = "\u{FEFF}body { color: var(--blaek); }\n"
    let built = BuiltSite(site(["templates/assets/site.css": own]))
    #expect(built.findings.isEmpty)
    let tokens = BuiltSite.builtInTheme.tokens.stylesheet
    #expect(built.files["site.css"] == tokens + "body { color: var(--blaek); }\n")
  }
}
