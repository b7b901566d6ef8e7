import Calendar
import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

@testable import Conformity

/// A body with rules and meetings that stand in a test, and what is said of its years, line by line.
struct JudgedSite {
  private let judge: ConformityJudge

  /// The years of its bodies, each judged once.
  let stored: JudgedYears

  /// Makes a site of a body `a`.
  ///
  /// - Parameters:
  ///   - rules: keys of its kommissorium, in force from 2010.
  ///   - files: other files by their paths below `content/`; they replace those made of the rest.
  ///   - members: lines of `medlemmer.yaml` below `medlemmer:`.
  ///   - meetings: the keys of each meeting by its number; `forum` is added, and `status: holdt` where
  ///     none is given.
  ///   - edition: for whom it is judged.
  init(
    _ rules: String = "", files: KeyValuePairs<String, String> = [:], members: String = "",
    meetings: KeyValuePairs<String, String>, edition: Edition = .internal
  ) {
    var texts: [String: String] = [
      "kalender.yaml": "hverdage: mandag til fredag",
      "fora/a/forum.md": Self.file("navn: A\nart: bestyrelse\ngælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Self.kommissorium("gælder: fra 2010\n" + rules),
    ]
    if !members.isEmpty {
      texts["fora/a/medlemmer.yaml"] = "gælder: fra 2010\nkilde: notat\nmedlemmer:\n\(members)"
    }
    for (number, keys) in meetings {
      let status = keys.contains("status:") ? "" : "\nstatus: holdt"
      texts["moeder/2022/a-2022-\(number).md"] = Self.file("forum: a\n\(keys)\(status)")
    }
    for name in ["anne", "bo", "carl", "dorte", "erik"] {
      texts["personer/\(name).md"] = Self.file(
        "navn: \(name.prefix(1).uppercased() + name.dropFirst())")
    }
    for (path, text) in files { texts[path] = text }
    let tree = SourceTree(
      texts.sorted { $0.key < $1.key }.map { SourceFile(path: "content/\($0.key)", text: $0.value) }
    )
    let register = ContentLoader.load(tree).register.edition(edition)
    judge = ConformityJudge(register)
    stored = JudgedYears(register)
  }

  /// A kommissorium.
  static func kommissorium(_ keys: String) -> String {
    file("titel: Kommissorium\nforløb:\n  - trin: udkast\n\(keys)")
  }

  private static func file(_ keys: String) -> String { "---\n\(keys)\n---\n" }

  /// The year of a body as seen from a day; nil where it is not judged.
  func judged(_ year: Int = 2022, asOf day: String = "31. december 2022", of body: EntityID = "a")
    -> BodyYear?
  {
    judge.year(year, of: body, asOf: Self.day(day))
  }

  /// Everything that is said of a year: meeting, matter, answer, what happened, the reason.
  func lines(
    _ year: Int = 2022, asOf day: String = "31. december 2022", of body: EntityID = "a"
  ) -> [String] {
    (judged(year, asOf: day, of: body)?.judgements ?? []).map(Self.line)
  }

  /// What is said of the years that the register has left behind.
  func closed(of body: EntityID = "a") -> [String] {
    judge.closedYears(of: body).map { "\($0.year ?? 0) " + Self.line($0) }
  }

  /// The years that are judged.
  func years(asOf day: String) -> [Int] { judge.years(of: "a", asOf: Self.day(day)) }

  private static func line(_ judgement: Judgement) -> String {
    let name = judgement.meeting.map { String($0.lastName.split(separator: "-").last ?? "") }
    let answer =
      switch judgement.answer {
      case .yes: "holdt"
      case .no: "brudt"
      case .unknown: "uvist"
      }
    let reason = judgement.reason.map { " · \($0.danish)" } ?? ""
    return "\(name ?? "år") \(judgement.matter.name.danish): \(answer), \(judgement.held.danish)"
      + reason
  }

  /// A day as content writes it.
  static func day(_ text: String) -> Day {
    (try? ImpreciseDate.parse(text))?.last ?? .first
  }
}
