import CivilTime
import Content
import Diagnostics
import Governance
import Phrases
import Site
import Testing

/// The blocks of a frozen report are known by what they show, wherever they stand.
@Suite struct FrozenBlockTests {
  private static let task = """
    ```opgave
    id: brev
    hvad: Skriver brevet
    senest: 1. marts 2021
    ```
    """

  /// An indicator with its values of two years.
  private static func indicator(_ name: String, _ value: Int, _ more: String = "") -> String {
    "---\nnavn: \(name)\nenhed: borgere\n\(more)serie:\n"
      + "  - tid: 2019\n    værdi: \(value - 1)\n  - tid: 2020\n    værdi: \(value)\n---\n"
  }

  private static func tree(
    _ text: String, task: String = task, trust: Int = 42, hidesLetters: Bool = false,
    frozen: String? = nil
  ) -> SourceTree {
    var tree = site([
      "content/rapporter/status-2020/rapport.md": """
      ---
      titel: Status 2020
      år: 2020
      pr: 31. december 2020
      forløb:
        - trin: udgivet
          dato: 15. marts 2021
      ---

      \(text)
      """,
      "content/fora/raadet/forum.md":
        "---\nnavn: Rådet\nart: administrativt forum\ngælder: fra 2010\n---\n",
      "content/moeder/2020/raadet-2020-1.md":
        "---\nforum: raadet\ndato: 4. marts 2020\nstatus: holdt\n---\n\n## 1. Brevet\n\n\(task)\n",
      "content/noegletal/tillid.md": indicator("Tillid", trust),
      "content/noegletal/breve.md": indicator(
        "Breve", 77, hidesLetters ? "synlighed: intern\n" : ""),
    ])
    if let frozen {
      tree.insert(SourceFile(path: "content/rapporter/status-2020/frosset.yaml", text: frozen))
    }
    return tree
  }

  private static func frozen(_ tree: SourceTree) throws -> String {
    let day = try #require(Day(isoText: "2021-03-15"))
    let figures = ReportFreezer(tree).figures(of: "status-2020", on: ImpreciseDate(day))
    return try #require(figures).yaml(of: "status-2020")
  }

  private static func told(_ tree: SourceTree) -> [String] {
    ReportFreezer(tree).corrections().sorted().flatMap(\.related).map(\.message.danish)
  }

  /// The words of the report before its corrections, and of its short form.
  private static func words(of tree: SourceTree) throws -> (report: String, short: String) {
    let built = BuiltSite(tree, on: "2021-03-15")
    let words = built.words("/rapporter/status-2020/")
    let heading = try #require(words.ranges(of: "Rettelser efter udgivelsen").last)
    return (String(words[..<heading.lowerBound]), built.words("/rapporter/status-2020/kort/"))
  }

  private static func indicators(_ ids: String...) -> String {
    "```vis nøgletal\nnøgletal:\n" + ids.map { "  - \($0)\n" }.joined() + "```\n"
  }

  @Test func rowsOfATableThatIsEmptyNowAreNamed() throws {
    let text = "## 1. Opgaver\n\n```vis opgaver\n```\n"
    let done = Self.task.replacing("senest:", with: "status: udført\nsenest:")
    let tree = Self.tree(text, task: done, frozen: try Self.frozen(Self.tree(text)))
    #expect(try Self.words(of: tree).report.contains("Skriver brevet 1. marts 2021"))
    #expect(Self.told(tree).contains { $0.contains("Skriver brevet") })
  }

  @Test func theShortFormShowsEachBlockAsItWasPublished() throws {
    let figures = "## 1. Tal\n\n```vis tal\ntal: fora\n```\n\n## 2. Mere\n\n"
    let summary = "## Resumé\n\n```vis tal\ntal: møder\n```\n"
    let first = Self.tree(figures + summary)
    let text = try Self.frozen(first)
    #expect(text.contains("'tal (fora) ›") && text.contains("'tal (møder) ›"))
    let tree = Self.tree(figures + summary, frozen: text)
    let short = try Self.words(of: tree).short
    #expect(short.contains("Møder holdt") && !short.contains("Fora i kraft"))
    #expect(!short.contains("Der er kommet noget til siden"))
  }

  @Test func aBlockAboveAnotherTakesNothingFromIt() throws {
    let before = "## 1. Tal\n\n\(Self.indicators("tillid"))"
    let after = "## 1. Tal\n\n\(Self.indicators("breve"))\n\(Self.indicators("tillid"))"
    let tree = Self.tree(after, trust: 43, frozen: try Self.frozen(Self.tree(before)))
    let told = Self.told(tree)
    #expect(told.contains { $0.contains("Tillid") && $0.contains("var 42 og er nu 43") })
    #expect(!told.contains { $0.hasSuffix("er udgået") })
    #expect(try Self.words(of: tree).report.contains("42"))
  }

  @Test func aBlockThatShowsTheSameTwiceIsFrozenOnce() throws {
    let text =
      "## 1. Tal\n\n\(Self.indicators("tillid"))\n## 2. Igen\n\n\(Self.indicators("tillid"))"
    let frozen = try Self.frozen(Self.tree(text))
    let lines = frozen.split(separator: "\n")
    #expect(Set(lines).count == lines.count)
    let now = Self.told(Self.tree(text, trust: 43, frozen: frozen))
    #expect(Set(now).count == now.count && !now.isEmpty)
  }

  @Test func aListWithMoreInItIsTheOneThatWasPublished() throws {
    let before = "## 1. Tal\n\n\(Self.indicators("tillid"))"
    let after = "## 1. Tal\n\n\(Self.indicators("tillid", "breve"))"
    let tree = Self.tree(after, frozen: try Self.frozen(Self.tree(before)))
    #expect(!Self.told(tree).contains { $0.hasSuffix("er udgået") })
    let report = try Self.words(of: tree).report
    #expect(report.contains("Tillid") && !report.contains("77"))
    // Frozen again, it has the name of what it shows.
    #expect(try Self.frozen(tree).contains("'nøgletal (tillid, breve) ›"))
  }

  @Test func whatAListHidesIsNotShownFromWhatWasPublished() throws {
    let text = "## 1. Tal\n\n\(Self.indicators("tillid", "breve"))"
    let frozen = try Self.frozen(Self.tree(text))
    #expect(frozen.contains("77"))
    let tree = Self.tree(text, hidesLetters: true, frozen: frozen)
    let report = BuiltSite(tree, on: "2021-03-15").words("/rapporter/status-2020/")
    #expect(report.contains("42") && report.contains("ikke offentlig"))
    #expect(!report.contains("77") && !report.contains("Breve"))
  }
}
