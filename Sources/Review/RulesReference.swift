package import Diagnostics

/// The page that describes every rule, for `docs/rules.md`.
package enum RulesReference {
  /// The page as Markdown, one section for each rule in the order given.
  package static func markdown(of rules: [RuleDescription], language: Language) -> String {
    var parts = [
      Message(da: "# Reglerne", en: "# The rules").text(in: language),
      Message(
        da: """
          `kommissorium` holder indhold, skabeloner og udgivelse op mod disse \(rules.count) regler. En **fejl** \
          stopper `build`, en **advarsel** gør det med `--strict`, en **bemærkning** aldrig. En \
          advarsel, der er rigtig, men skal blive stående, skrives under `kendte afvigelser` med \
          reglens navn, stedet og grunden. Siden er skrevet ud fra koden; `kommissorium explain \
          <regel>` viser det samme.
          """,
        en: """
          `kommissorium` holds content, templates and publishing against these \(rules.count) rules. An **error** \
          stops `build`, a **warning** does so with `--strict`, a **note** never. A warning that is \
          right but meant to stay is written under `kendte afvigelser` with the rule's name, the \
          place and the reason. The page is written from the code; `kommissorium explain <rule>` \
          shows the same.
          """
      ).text(in: language),
      overview(rules, language),
    ]
    parts += rules.map { section($0, language) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// One rule: its weight, what it demands, why, and content that breaks it and keeps it.
  package static func section(_ rule: RuleDescription, _ language: Language) -> String {
    var lines = [
      "## \(rule.id)",
      "**\(rule.severity.word.text(in: language).capitalisedFirst).** "
        + sentence(rule.summary.text(in: language)),
      rule.explanation.text(in: language),
    ]
    if let wrong = rule.wrong {
      lines.append(Message(da: "Forkert:", en: "Wrong:").text(in: language))
      lines.append(fenced(wrong))
    }
    if let right = rule.right {
      lines.append(Message(da: "Rigtigt:", en: "Right:").text(in: language))
      lines.append(fenced(right))
    }
    return lines.joined(separator: "\n\n")
  }

  private static func overview(_ rules: [RuleDescription], _ language: Language) -> String {
    let head = Message(
      da: "| regel | vægt | hvad den kræver |", en: "| rule | weight | what it demands |")
    let rows = rules.map { rule in
      let summary = rule.summary.text(in: language).split(separator: "|").joined(separator: "\\|")
      return "| [\(rule.id)](#\(rule.id)) | \(rule.severity.word.text(in: language)) | \(summary) |"
    }
    return ([head.text(in: language), "| --- | --- | --- |"] + rows).joined(separator: "\n")
  }

  /// The content in a fence that is longer than any inside it.
  private static func fenced(_ content: String) -> String {
    let mark = content.contains("```") ? "````" : "```"
    return "\(mark)text\n\(content)\n\(mark)"
  }

  private static func sentence(_ text: String) -> String {
    text.hasSuffix("…") || text.hasSuffix(".") ? text : text + "."
  }
}

extension String {
  /// The text with a capital first.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
