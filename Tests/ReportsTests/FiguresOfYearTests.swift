import Calendar
import Conformity
import Diagnostics
import Governance
import Phrases
import Reports
import Testing

/// The figures of a report beside those of the report before.
@Suite struct FiguresOfYearTests {
  /// What nobody has written of is not stated, with the reason, and never none.
  @Test func silenceIsNoFigure() throws {
    let figures = try ReportSite([:]).figures(
      .bodies, .members, .vacantSeats, .meetings, .deadlines, .attendance, .decisions, .openTasks,
      .agreements, .plans, .goals, .granted, .spent, .duties, .ruleDocuments)
    #expect(try ReportSite([:]).figures().figures.isEmpty)
    #expect(figures.figures.allSatisfy { !$0.now.isStated && $0.now.remark != nil })
    #expect(figures.gaps.count == figures.figures.count)
    #expect(
      figures.gaps[3].line
        == "Tallet »Møder holdt« for 2021 kan ikke gøres op: ingen møder er oplyst [, ]")
  }

  /// Figures of this year and the year before, and what they differ by.
  @Test func figuresOfTwoYears() throws {
    let site = ReportSite([
      "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010",
      "fora/b/forum.md": "navn: B\nart: bestyrelse\ngælder: fra 1. juni 2021",
      "fora/c/forum.md": "navn: C\nart: bestyrelse\ngælder: fra 1. juni 2022",
      "fora/a/medlemmer.yaml": """
      - person: anne
        gælder: fra 2010
      - person: bo
        gælder: fra 1. februar 2022
      """,
      "moeder/2020/a-2020-1.md": "forum: a\ndato: 4. marts 2020\nstatus: holdt",
      "moeder/2021/a-2021-1.md": "forum: a\ndato: 4. marts 2021\nstatus: holdt",
      "moeder/2021/a-2021-2.md": "forum: a\ndato: 4. november 2021\nstatus: holdt",
      "moeder/2022/a-2022-1.md": "forum: a\ndato: 4. marts 2022\nstatus: holdt",
    ])
    #expect(
      try site.figures().figures.map(\.figure) == [
        .bodies, .members, .vacantSeats, .meetings, .openTasks,
      ])
    let figures = try site.figures(.meetings, .bodies, .members, .openTasks)
    #expect(figures.yearBefore == 2020)
    #expect(
      figures.figures.map { "\($0.figure.rawValue): \($0.now.value), \($0.before.value)" } == [
        "møder: count(2, isAtLeast: false), count(1, isAtLeast: false)",
        "fora: count(2, isAtLeast: false), count(1, isAtLeast: false)",
        "medlemmer: count(1, isAtLeast: false), count(1, isAtLeast: false)",
        "åbne opgaver: count(0, isAtLeast: false), count(0, isAtLeast: false)",
      ])
    #expect(figures.figures.map(\.difference) == [.count(1), .count(1), .count(0), .count(0)])
  }

  /// Money of one price level is added and compared; an amount that is missing makes it the least.
  @Test func moneyOfTheYear() throws {
    let site = ReportSite([
      "bevillinger/foerste.md": Self.grant("2 mio. kr.", "fra 2020", name: "Første"),
      "bevillinger/anden.md": Self.grant("1 mio. kr.", "fra 1. marts 2021"),
      "bevillinger/tredje.md": Self.grant("0,5 mio. kr.", "fra 1. juni 2021"),
      "bevillinger/del.md": Self.grant("0,2 mio. kr.", "fra 1. juni 2021") + "\ntaget af: tredje",
      "bevillinger/skoen.md":
        "titel: Skøn\nart: skøn\nbeløb: 9 mio. kr.\ngælder: fra 2021\nprisniveau: 2021-priser",
      "helhedsplaner/plan.md": """
      navn: Planen
      gælder: fra 2020
      forbrug:
        - tid: 2020
          beløb: 3 mio. kr.
        - tid: 2021
          beløb: ikke oplyst
      """,
    ])
    let figures = try site.figures(.granted, .spent).figures
    #expect(Self.amounts(figures[0].now) == ["1,5 mio. kr."])
    #expect(Self.amounts(figures[0].before) == ["2 mio. kr."])
    #expect(figures[0].now.remark == nil)
    guard case .amount(let less) = figures[0].difference else {
      Issue.record("no difference")
      return
    }
    #expect(less.printed(in: .danish) == "-0,5 mio. kr.")
    #expect(figures[1].now.value == .notStated)
    #expect(figures[1].now.remark?.danish == "uden oplyst beløb: 5")
    #expect(Self.amounts(figures[1].before) == ["mindst 3 mio. kr."])
    #expect(figures[1].before.remark?.danish == "uden oplyst beløb: Første")
    #expect(figures[1].difference == nil)
  }

  /// An amount is of the year in which its matter was decided; those of other price
  /// levels are not added, and a part counts where what it was taken of is not of the year.
  @Test func whatIsGrantedCountsOnceInItsYear() throws {
    func matter(_ day: String) -> String {
      "titel: S\nbehandling:\n  - organ: kommunen\n    dato: 5. maj 2020\n    udfald: anbefalet\n"
        + "  - organ: kommunen\n    dato: \(day)\n    udfald: vedtaget"
    }
    let site = ReportSite([
      "beslutninger/i-aaret.md": matter("1. december 2021"),
      "beslutninger/efter.md": matter("5. januar 2022"),
      "bevillinger/a.md": Self.grant("1 mio. kr.", "fra 2022") + "\nbeslutning: i-aaret",
      "bevillinger/b.md": Self.grant("4 mio. kr.", "fra 2021") + "\nbeslutning: efter",
      "bevillinger/c.md": Self.grant("0,3 mio. kr.", "fra 2021", "2020-priser"),
      "bevillinger/d.md": Self.grant("0,2 mio. kr.", "fra 1. maj 2021") + "\ntaget af: b",
      "bevillinger/e.md": Self.grant("ikke oplyst", "fra 2021"),
    ])
    let granted = try #require(try site.figures(.granted).figures.first)
    #expect(Self.amounts(granted.now) == ["mindst 1,2 mio. kr.", "mindst 0,3 mio. kr."])
    #expect(granted.now.remark?.danish == "uden oplyst beløb: B")
    // Nothing is granted by being recommended, nor in the year that it is for.
    #expect(granted.before.value == .notStated)
  }

  /// A matter that was treated twice, nobody knows with what outcome, grants its amount once.
  @Test func whatIsTreatedTwiceIsGrantedOnce() throws {
    let site = ReportSite([
      "beslutninger/sag.md": """
      titel: S
      behandling:
        - organ: kommunen
          dato: 1. december 2020
        - organ: kommunen
          dato: 5. januar 2021
      """,
      "bevillinger/a.md": Self.grant("1 mio. kr.", "fra 2022") + "\nbeslutning: sag",
    ])
    let granted = try #require(try site.figures(.granted).figures.first)
    #expect(granted.now.value == .notStated)
    #expect(Self.amounts(granted.before) == ["1 mio. kr."])
  }

  /// What was taken of an amount is a part of it, however many steps away.
  @Test func aPartOfAPartIsCountedWithTheWhole() throws {
    func spending(_ amount: String) -> String {
      "\nforbrug:\n  - tid: 2021\n    beløb: \(amount)"
    }
    let site = ReportSite([
      "bevillinger/a.md": Self.grant("4 mio. kr.", "fra 2021") + spending("3 mio. kr."),
      "bevillinger/b.md": Self.grant("2 mio. kr.", "fra 2020") + "\ntaget af: a"
        + spending("ikke oplyst"),
      "bevillinger/c.md": Self.grant("1 mio. kr.", "fra 2021") + "\ntaget af: b"
        + spending("1 mio. kr."),
    ])
    let figures = try site.figures(.granted, .spent).figures
    #expect(Self.amounts(figures[0].now) == ["4 mio. kr."])
    #expect(Self.amounts(figures[1].now) == ["3 mio. kr."])
  }

  /// In a year that has not begun nothing has happened, not even on its first day.
  @Test func nothingHasHappenedInAYearToCome() throws {
    let site = ReportSite([
      "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010",
      "bevillinger/b.md": Self.grant("4 mio. kr.", "fra 1. januar 2022"),
      "moeder/2022/a-2022-1.md": """
      forum: a
      dato: 1. januar 2022
      status: holdt
      ---

      ## 1. Et punkt

      ### Beslutning

      ```beslutning
      udfald: godkendt
      ```

      Godkendt.
      """,
      "rapporter/naeste/rapport.md": "titel: Næste\når: 2022\npr: 31. december 2021",
    ])
    let year = try site.year("naeste")
    let book = MeetingBook(site.register)
    #expect(DecisionsOfYear(year, book).atMeetings.isEmpty)
    let figures = FiguresOfYear(
      [.granted, .meetings], of: year, site.judged, DutyJudge(site.register), book)
    #expect(figures.figures.allSatisfy { !$0.now.isStated })
    #expect(figures.figures[1].now.remark?.danish == "ingen møder er oplyst som holdt; planlagt: 1")
  }

  /// The amounts of a figure as a report prints them.
  private static func amounts(_ reading: FigureReading) -> [String] {
    guard case .amounts(let amounts) = reading.value else { return [] }
    return amounts.map { ($0.isAtLeast ? "mindst " : "") + $0.figure.printed(in: .danish) }
  }

  private static func grant(
    _ amount: String, _ validity: String, _ level: String = "2021-priser", name: String = "B"
  ) -> String {
    "titel: \(name)\nart: bevilling\nbeløb: \(amount)\ngælder: \(validity)\nprisniveau: \(level)"
  }
}
