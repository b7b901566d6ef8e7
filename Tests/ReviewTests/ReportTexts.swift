import Diagnostics
import TestSupport

/// A report, for the rules of reports.
enum ReportTexts {
  /// A site with one report of 2020; `keys` may replace its year and its day.
  static func site(_ keys: String = "", _ body: String = "") -> MarkedSite {
    let standard = [("år:", "år: 2020"), ("pr:", "pr: 31. december 2020")]
      .filter { name, _ in !keys.split(separator: "\n").contains { $0.hasPrefix(name) } }
      .map { $0.1 }
    let head = (["titel: Status 2020"] + standard + [keys]).filter { !$0.isEmpty }
    return MarkedSite([
      "rapporter/r/rapport.md": Texts.file(head.joined(separator: "\n"), body),
      "rapporter/foer/rapport.md": Texts.file("titel: Før\når: 2019\npr: 31. december 2019"),
    ])
  }

  /// The file of what was published.
  static let frozenFile = "rapporter/r/frosset.yaml"

  /// A site whose report was frozen with some lines, which may be marked.
  static func frozen(_ lines: [String], on day: String = "31. december 2020") -> MarkedSite {
    let figures = lines.map { line in
      line.hasPrefix("⟦") ? "  - ⟦'\(line.dropFirst().dropLast())'⟧\n" : "  - '\(line)'\n"
    }
    return MarkedSite([
      "rapporter/r/rapport.md": Texts.file("titel: Status 2020\når: 2020\npr: 31. december 2020"),
      frozenFile: "frosset: \(day)\ntal:\n\(figures.joined())",
    ])
  }

  /// A finding in the report.
  static func found(_ rule: String, _ text: String) -> Found {
    Found(
      rule, rule.hasPrefix("forelagt") || rule == "afsnit-ikke-faerdigt" ? .note : .warning,
      "rapporter/r/rapport.md", text)
  }
}
