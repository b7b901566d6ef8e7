import Conformity
import Diagnostics
import Governance
import Reports
import Testing

/// The year's meetings, and the tasks they gave.
@Suite struct MeetingsOfYearTests {
  private static let files: KeyValuePairs<String, String> = [
    "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010",
    "fora/a/kommissorium-2010.md":
      "titel: K\ngælder: fra 2010\nmøder: 2 gange om året\nfrister:\n"
      + "  dagsorden: senest 2 dage før mødet\nforløb:\n  - trin: vedtaget",
    "fora/b/forum.md": "navn: B\nart: bestyrelse\ngælder: fra 2010",
    "fora/b/kommissorium-2010.md":
      "titel: K\ngælder: fra 2010\nmøder: 2 gange om året\nforløb:\n  - trin: vedtaget",
    "moeder/2020/a-2020-1.md": """
    forum: a
    dato: 1. oktober 2020
    status: holdt
    ---

    ## 1. Et punkt

    ```opgave
    id: gammel
    hvem: bo
    hvad: Skriver et notat
    senest: 1. februar 2021
    status: åben
    ```

    ### Beslutning

    Godkendt.
    """,
    "moeder/2021/a-2021-1.md": """
    forum: a
    dato: 4. marts 2021
    status: holdt
    sket:
      dagsorden: 1. marts 2021
    deltagere:
      - person: anne
        plads: p
        til stede: ja
      - person: bo
        plads: p
        til stede: afbud
    ---

    ## 1. Et punkt

    ```opgave
    id: regnskab
    hvem: anne
    hvad: Laver regnskabet
    senest: 1. juni 2021
    status: åben
    ```

    ```opgave
    hvad: Ringer rundt
    status: åben
    ```

    ### Beslutning

    ```beslutning
    udfald: godkendt
    ```

    Godkendt.
    """,
    "moeder/2021/a-2021-2.md": """
    forum: a
    dato: 2. september 2021
    status: holdt
    ---

    ## 1. Opfølgning

    ```opgave
    følger op på: a-2020-1, gammel
    status: i gang
    ```
    """,
    "moeder/2021/a-2021-3.md": "forum: a\ndato: 1. december 2021\nstatus: indkaldt",
    "moeder/2022/a-2022-1.md": """
    forum: a
    dato: 3. februar 2022
    status: holdt
    ---

    ## 1. Opfølgning

    ```opgave
    følger op på: a-2021-1, regnskab
    status: udført
    ```

    ```opgave
    hvad: En ny opgave
    status: åben
    ```
    """,
  ]

  /// What is not written of the meetings lacks: of each what it is, none of the year after.
  @Test func silenceLacks() throws {
    let site = ReportSite(Self.files)
    let meetings = MeetingsOfYear(try site.year(), site.judged, MeetingBook(site.register))
    #expect(meetings.years.map(\.body) == ["a"])
    #expect(meetings.figures?.held == 2...3)
    #expect(meetings.silent == ["b"])
    #expect(
      meetings.gaps.map(\.line) == [
        "Der er ikke oplyst nogen møder i B i 2021 [b, ]",
        "Referatet af mødet i A 2. september 2021 mangler [a-2021-2, ]",
        "Hvornår dagsordenen til mødet i A 2. september 2021 blev sendt ud, er ikke oplyst"
          + " [a-2021-2, sket]",
        "Hvem der var med til mødet i A 2. september 2021, er ikke oplyst [a-2021-2, deltagere]",
        "Om mødet i A 1. december 2021 blev holdt, er ikke oplyst [a-2021-3, status]",
      ])
  }

  /// In a year that is not over, meetings to come are planned, and nobody is said to have none.
  @Test func meetingsToComeArePlanned() throws {
    let files: KeyValuePairs = [
      "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010",
      "fora/a/kommissorium-2010.md":
        "titel: K\ngælder: fra 2010\nmøder: 2 gange om året\nforløb:\n  - trin: vedtaget",
      "moeder/2020/a-2020-1.md": "forum: a\ndato: 4. marts 2020\nstatus: holdt",
      "moeder/2021/a-2021-1.md": "forum: a\ndato: 4. marts 2021\nstatus: holdt",
      "moeder/2021/a-2021-2.md": "forum: a\ndato: 4. maj 2021\nstatus: aflyst",
      "moeder/2021/a-2021-3.md": "forum: a\ndato: 4. november 2021\nstatus: planlagt",
      "rapporter/foer/rapport.md": "titel: Før\når: 2021\npr: 31. december 2020",
      "rapporter/midt/rapport.md": "titel: Midt\når: 2021\npr: 30. juni 2021",
    ]
    let site = ReportSite(files)
    func read(_ id: EntityID) throws -> (MeetingsOfYear, FigureReading?) {
      let year = try site.year(id)
      let book = MeetingBook(site.register)
      let figures = FiguresOfYear(
        [.meetings], of: year, site.judged, DutyJudge(site.register), book)
      return (MeetingsOfYear(year, site.judged, book), figures.figures.first?.now)
    }
    let (before, none) = try read("foer")
    #expect(before.planned.map { $0.meetings.map(\.id) } == [["a-2021-1", "a-2021-3"]])
    #expect(before.figures == nil)
    #expect(before.silent.isEmpty && before.gaps.isEmpty)
    #expect(none?.isStated == false)
    #expect(none?.remark?.danish == "ingen møder er oplyst som holdt; planlagt: 2")
    let (midway, one) = try read("midt")
    #expect(midway.planned.map { $0.meetings.map(\.id) } == [["a-2021-3"]])
    #expect(midway.figures?.held == 1...1)
    #expect(one?.value == .count(1, isAtLeast: false))
    #expect(one?.remark?.danish == "planlagt: 1")
    let (over, _) = try read("status-2021")
    #expect(over.planned.isEmpty)
  }

  /// A planned meeting whose day has passed is not planned any more, and not known to have been held,
  /// though it is the only one of the year.
  @Test func aDayThatHasPassedIsAnOpenQuestion() throws {
    let site = ReportSite([
      "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010",
      "fora/a/kommissorium-2010.md":
        "titel: K\ngælder: fra 2010\nmøder: 2 gange om året\nforløb:\n  - trin: vedtaget",
      "moeder/2021/a-2021-1.md": "forum: a\ndato: 4. marts 2021\nstatus: planlagt",
    ])
    let meetings = MeetingsOfYear(try site.year(), site.judged, MeetingBook(site.register))
    #expect(meetings.figures == nil && meetings.planned.isEmpty && !meetings.isEmpty)
    #expect(
      meetings.gaps.map(\.line) == [
        "Om mødet i A 4. marts 2021 blev holdt, er ikke oplyst [a-2021-1, status]"
      ])
    #expect(
      try site.figures(.meetings).figures.first?.now.remark?.danish
        == "ingen møder er oplyst som holdt")
  }

  /// What the public edition leaves out is neither counted nor said not to be there.
  @Test func whatIsLeftOutIsNotSaidToBeMissing() throws {
    let site = ReportSite(
      [
        "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010",
        "fora/b/forum.md": "navn: B\nart: bestyrelse\ngælder: fra 2010",
        "fora/b/kommissorium-2010.md":
          "titel: K\ngælder: fra 2010\nmøder: 2 gange om året\nforløb:\n  - trin: vedtaget",
        "moeder/2021/a-2021-1.md": "forum: a\ndato: 4. marts 2021\nstatus: holdt",
        "moeder/2021/b-2021-1.md":
          "forum: b\ndato: 4. marts 2021\nstatus: holdt\nsynlighed: intern",
      ], edition: .public)
    let meetings = MeetingsOfYear(try site.year(), site.judged, MeetingBook(site.register))
    #expect(
      meetings.gaps.map(\.line).contains(
        "Der er ikke oplyst nogen offentlige møder i B i 2021 [b, ]"))
    let held = try #require(try site.figures(.meetings).figures.first?.now)
    #expect(held.value == .count(1, isAtLeast: true))
    #expect(
      held.remark?.danish
        == "fora med regler om møder, men uden oplyste møder: 1; kun offentlige møder er talt med")
    let coming = ComingYear(
      after: try site.year(), MeetingBook(site.register), DutyJudge(site.register))
    #expect(
      coming.gaps.map(\.line) == ["Offentlige møder i 2022 i »B« er ikke planlagt [b, ]"])
  }

  /// A task is as far as it was on the day: what a later meeting says does not count, the overdue
  /// come first.
  @Test func tasksStandAsTheyDidOnTheDay() throws {
    let site = ReportSite(Self.files)
    let tasks = TasksOfYear(try site.year(), MeetingBook(site.register))
    #expect(
      tasks.open.map {
        "\($0.task.what ?? ""): \($0.status ?? ""), \($0.due.words), \($0.isOverdue)"
      }
        == [
          "Skriver et notat: i gang, 1. februar 2021, true",
          "Laver regnskabet: åben, 1. juni 2021, true", "Ringer rundt: åben, uden dag, false",
        ])
    #expect(tasks.open.first?.lastFollowUp?.meeting == "a-2021-2")
    #expect(tasks.given == 2 && tasks.done == 0)
    #expect(
      tasks.gaps.map(\.line) == [
        "Opgaven »Laver regnskabet« fra mødet i A 4. marts 2021 skulle være løst 1. juni 2021 og"
          + " er ikke fulgt op [a-2021-1, følger op på]",
        "Opgaven »Ringer rundt« fra mødet i A 4. marts 2021 har ingen ansvarlig [a-2021-1, hvem]",
        "Opgaven »Ringer rundt« fra mødet i A 4. marts 2021 har ingen frist [a-2021-1, senest]",
      ])
  }
}
