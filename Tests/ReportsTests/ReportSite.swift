import CivilTime
import Conformity
import Content
import Diagnostics
import Governance
import Phrases
import Reports

/// A register that stands in a test, with a report on it.
struct ReportSite {
  let register: Register

  /// Makes a site of files below `content/` and a report on 2021 made up as of its last day.
  ///
  /// - Parameters:
  ///   - report: further keys of the report.
  ///   - edition: for whom it is.
  init(
    _ files: KeyValuePairs<String, String>, report: String = "", edition: Edition = .internal
  ) {
    var texts: [String: String] = [
      "site.yaml": "titel: Sitet\nudgiver: kommunen\nadresse: https://www.eksempel.dk/",
      "kalender.yaml": "hverdage: mandag til fredag",
      "organisationer/kommunen.md": Self.file("navn: Kommunen\nart: kommune"),
      "kilder/notat.md": Self.file(
        "titel: Notatet\nart: notat\ndato: 2020\nsagsnr: ikke oplyst\ndokumentnr: ikke oplyst"),
      "rapporter/status-2021/rapport.md": Self.file(
        "titel: Status 2021\når: 2021\npr: 31. december 2021\n\(report)"),
    ]
    for name in ["anne", "bo", "carl", "dorte"] {
      texts["personer/\(name).md"] = Self.file(
        "navn: \(name.prefix(1).uppercased())\(name.dropFirst())")
    }
    for (path, text) in files { texts[path] = path.hasSuffix(".yaml") ? text : Self.file(text) }
    let tree = SourceTree(
      texts.sorted { $0.key < $1.key }.map { SourceFile(path: "content/\($0.key)", text: $0.value) }
    )
    register = ContentLoader.load(tree).register.edition(edition)
  }

  /// Front matter, and after a line of `---` the text below it.
  private static func file(_ keys: String) -> String {
    keys.contains("\n---\n") ? "---\n\(keys)" : "---\n\(keys)\n---\n"
  }

  /// What the report is about; the test fails where it cannot be read.
  func year(_ id: EntityID = "status-2021", _ scope: ReportScope = .everything) throws -> ReportYear
  {
    guard let report = register[id], let year = ReportYear(report, in: register) else {
      throw NoReport()
    }
    return scope == .everything ? year : year.about(scope)
  }

  /// The years of its bodies.
  var judged: JudgedYears { JudgedYears(register) }

  /// The figures asked for.
  func figures(_ figures: ReportFigure...) throws -> FiguresOfYear {
    FiguresOfYear(figures, of: try year(), judged, DutyJudge(register), MeetingBook(register))
  }

  private struct NoReport: Error {}
}

extension ReportGap {
  /// The gap in a line: what, in which file, under which key.
  var line: String { "\(words.danish) [\(entity?.rawValue ?? ""), \(key ?? "")]" }
}

extension ImpreciseDate? {
  /// The date as printed.
  var words: String { self?.printed(in: .danish) ?? "uden dag" }
}
