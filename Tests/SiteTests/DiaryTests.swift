import BuiltInTheme
import Calendar
import CivilTime
import Content
import Governance
import Phrases
import Testing

@testable import Site

/// What the diary of a register holds, whose it is, and in what order.
@Suite struct DiaryTests {
  /// The diary of some content, of the public edition unless another is asked for.
  private static func diary(
    _ files: KeyValuePairs<String, String>, edition: Edition = .public
  ) -> Diary {
    let register = ContentLoader.load(site(files)).register.edition(edition)
    return Diary(register, DeadlineIndex(register))
  }

  private static func forum(_ id: String = "a", marks: String = "") -> String {
    """
    ---
    navn: Forum \(id)
    art: styregruppe
    gælder: fra 2010
    \(marks)
    ---
    """
  }

  private static func meeting(_ text: String, of forum: String = "a") -> String {
    "---\nforum: \(forum)\n\(text)\n---\n"
  }

  private static let rules = """
    ---
    gælder: fra 2015
    frister:
      dagsorden: senest 1 uge før mødet
      referat: senest 1 uge efter mødet
    sammensætning:
      - plads: by
        udpeges af: by
    ---
    """

  private static let town = """
    ---
    navn: Byen
    art: boligorganisation
    ---
    """

  /// An entry in a line: its first day, how many days, what it is.
  private static func line(_ entry: DiaryEntry) -> String {
    let count = entry.days.lowerBound.days(to: entry.days.upperBound) + 1
    let what =
      switch entry.matter {
      case .meeting: entry.isCancelled ? "aflyst" : "møde"
      case .formerDay: "flyttet"
      case .deadline(let due): due.step.rawValue
      case .window(_, let isCertain): isCertain ? "vindue" : "vindue?"
      case .foreseen: "første møde"
      case .windowNotice: "varsel"
      case .duty(let text, _): text
      }
    return "\(entry.days.lowerBound)\(count > 1 ? " +\(count - 1)" : "") \(what)"
  }

  @Test func aMeetingHasItsDayTheDayItWasMovedFromAndItsDeadlines() throws {
    let diary = Self.diary([
      "content/fora/a/forum.md": Self.forum(), "content/fora/a/kommissorium-2015.md": Self.rules,
      "content/organisationer/by.md": Self.town,
      "content/moeder/2021/a-2021-1.md":
        Self.meeting("dato: 11. marts 2021\nflyttet fra: 4. marts 2021\nstatus: planlagt"),
    ])
    let lines = [
      "2021-03-04 flyttet", "2021-03-04 dagsorden", "2021-03-11 møde", "2021-03-18 referat",
    ]
    #expect(diary.entries.map(Self.line) == lines)
    #expect(diary.entries(of: "a").map(Self.line) == lines)
    #expect(diary.entries(of: "by").map(Self.line) == lines)
    #expect(diary.years == [2021])
    #expect(diary.entries(inMonth: 3, of: 2021).count == 4)
    #expect(diary.entries(inMonth: 4, of: 2021).isEmpty)
    let week = try #require(Day(year: 2021, month: 3, day: 9)).week.days
    #expect(diary.entries(on: week).map(Self.line) == ["2021-03-11 møde"])
  }

  @Test func nothingIsDueAroundACancelledMeeting() {
    let diary = Self.diary([
      "content/fora/a/forum.md": Self.forum(), "content/fora/a/kommissorium-2015.md": Self.rules,
      "content/organisationer/by.md": Self.town,
      "content/moeder/2021/a-2021-1.md": Self.meeting("dato: 11. marts 2021\nstatus: aflyst"),
    ])
    #expect(diary.entries.map(Self.line) == ["2021-03-11 aflyst"])
  }

  @Test func anImpreciseMeetingStandsInEveryMonthThatItMayFallIn() {
    let diary = Self.diary([
      "content/fora/a/forum.md": Self.forum(),
      "content/moeder/2021/a-2021-1.md": Self.meeting("dato: vinteren 2021\nstatus: planlagt"),
    ])
    #expect(diary.years == [2021, 2022])
    for (month, year) in [(12, 2021), (1, 2022), (2, 2022)] {
      #expect(diary.entries(inMonth: month, of: year).count == 1)
    }
    #expect(diary.entries(in: 2022).count == 1)
    #expect(diary.entries[0].exactDay == nil)
  }

  @Test func aRuleOpensATimeForMeetingsWithItsNotice() {
    let rule = """
      ---
      gælder: fra 2015, senest oplyst 2021
      mødetid: i løbet af 2. kvartal
      varsel: mindst 4 måneder
      ---
      """
    let diary = Self.diary([
      "content/fora/a/forum.md": Self.forum(), "content/fora/a/kommissorium-2015.md": rule,
      "content/fora/b/forum.md": Self.forum("b"),
      "content/moeder/2021/b-2021-1.md":
        Self.meeting("dato: 1. september 2021\nstatus: planlagt", of: "b"),
    ])
    #expect(
      diary.entries.map(Self.line) == [
        "2020-12-01 +89 varsel", "2021-04-01 +90 vindue", "2021-09-01 møde",
        "2021-12-01 +89 varsel", "2022-04-01 +90 vindue?",
      ])
    #expect(diary.entries(of: "a").count == 4)
  }

  @Test func aFirstMeetingThatRulesForeseeIsAnEntryUntilOneIsKnown() {
    let rule = "---\ngælder: fra 2015\nførste møde: august 2021\n---\n"
    func lines(_ date: String) -> [String] {
      Self.diary([
        "content/fora/a/forum.md": Self.forum(), "content/fora/a/kommissorium-2015.md": rule,
        "content/moeder/2021/a-2021-1.md": Self.meeting("dato: \(date)\nstatus: planlagt"),
      ]).entries.map(Self.line)
    }
    #expect(lines("3. maj 2021") == ["2021-05-03 møde", "2021-08-01 +30 første møde"])
    #expect(lines("30. august 2021") == ["2021-08-30 møde"])
  }

  @Test func theSeriesOfABodyHaveTimesOfTheirOwn() {
    let rule = """
      ---
      gælder: fra 2015
      mødeserier:
        - id: store
          navn: De store møder
          mødetid: i marts
        - id: smaa
          navn: De små møder
          mødetid: i oktober
      ---
      """
    let diary = Self.diary([
      "content/fora/a/forum.md": Self.forum(), "content/fora/a/kommissorium-2015.md": rule,
      "content/moeder/2021/a-2021-1.md":
        Self.meeting("mødeserie: store\ndato: 3. marts 2021\nstatus: planlagt"),
    ])
    #expect(
      diary.entries.map(Self.line) == [
        "2021-03-01 +30 vindue", "2021-03-03 møde", "2021-10-01 +30 vindue",
      ])
  }

  @Test func aDutyWithADayOfItsOwnIsAnEntry() {
    let rule = """
      ---
      gælder: fra 2015
      pligter:
        - id: status
          pligt: Status forelægges
          frist: senest 1. oktober 2021
        - id: andet
          pligt: Noget andet
          frist: løbende
      ---
      """
    let diary = Self.diary([
      "content/fora/a/forum.md": Self.forum(), "content/fora/a/kommissorium-2015.md": rule,
      "content/moeder/2021/a-2021-1.md": Self.meeting("dato: 1. marts 2021\nstatus: holdt"),
    ])
    #expect(diary.entries.map(Self.line) == ["2021-03-01 møde", "2021-10-01 Status forelægges"])
  }

  @Test func withoutAMeetingThereIsNoDiary() {
    let rule = "---\ngælder: fra 2015\nmødetid: i løbet af 2. kvartal\n---\n"
    let diary = Self.diary([
      "content/fora/a/forum.md": Self.forum(), "content/fora/a/kommissorium-2015.md": rule,
    ])
    #expect(diary.entries.isEmpty && diary.years.isEmpty)
  }

  @Test func whatIsInternalIsInTheInternalDiaryAlone() {
    let files: KeyValuePairs = [
      "content/fora/a/forum.md": Self.forum(marks: "synlighed: intern"),
      "content/fora/b/forum.md": Self.forum("b"),
      "content/moeder/2021/a-2021-1.md": Self.meeting("dato: 1. marts 2021\nstatus: holdt"),
      "content/moeder/2021/b-2021-1.md":
        Self.meeting("dato: 2. marts 2021\nstatus: holdt\nsynlighed: intern", of: "b"),
    ]
    #expect(Self.diary(files).entries.isEmpty)
    #expect(Self.diary(files, edition: .internal).entries.count == 2)
  }

  @Test func whatIsMadeUpBelongsToWhatIsMadeUpAlone() {
    let diary = Self.diary([
      "content/fora/a/forum.md": Self.forum(marks: "eksempel: ja"),
      "content/fora/a/kommissorium-2015.md": Self.rules,
      "content/organisationer/by.md": Self.town,
      "content/moeder/2021/a-2021-1.md": Self.meeting("dato: 11. marts 2021\nstatus: holdt"),
    ])
    #expect(diary.entries.allSatisfy(\.isExample) && diary.entries.count == 3)
    #expect(diary.entries(of: "a").count == 3)
    #expect(diary.entries(of: "by").isEmpty)
  }
}
