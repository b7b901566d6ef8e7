import Governance
import Testing

@Suite struct MeetingCountTests {
  private static func held(_ dates: String...) -> KeyValuePairs<String, String> {
    switch dates.count {
    case 1: ["1": "dato: \(dates[0])"]
    case 2: ["1": "dato: \(dates[0])", "2": "dato: \(dates[1])"]
    case 3: ["1": "dato: \(dates[0])", "2": "dato: \(dates[1])", "3": "dato: \(dates[2])"]
    default: [:]
    }
  }

  private static let three = held("2. marts 2022", "1. juni 2022", "5. oktober 2022")

  @Test(arguments: [
    ("3 gange om året", "holdt, 3 møder holdt"),
    ("2 gange om året", "holdt, 3 møder holdt · 1 mere end lovet"),
    ("4 gange om året", "brudt, 3 møder holdt · 1 møde for lidt"),
    ("mindst 5 gange om året", "brudt, 3 møder holdt · 2 møder for lidt"),
    ("3-4 gange om året", "holdt, 3 møder holdt"),
    ("4-6 gange om året", "brudt, 3 møder holdt · 1 møde for lidt"),
    ("1-2 gange om året", "brudt, 3 møder holdt · 1 møde for meget"),
    ("op til 2 gange om året", "brudt, 3 møder holdt · 1 møde for meget"),
    ("op til 3 gange om året", "holdt, 3 møder holdt"),
    ("mere end 3 gange om året", "brudt, 3 møder holdt · 1 møde for lidt"),
    (
      "ca. 4-6 gange om året",
      "uvist, 3 møder holdt · 1 møde for lidt; men »ca.« siger ikke, hvor langt fra tallet der må være"
    ),
    ("ca. 3 gange om året", "holdt, 3 møder holdt"),
    (
      "4-6 gange om året, efter behov",
      "uvist, 3 møder holdt · 1 møde for lidt; men behovet afgør det"
    ),
    (
      "4 gange om året, som udgangspunkt",
      "uvist, 3 møder holdt · 1 møde for lidt; men reglen er kun et udgangspunkt"
    ),
    (
      "efter behov",
      "uvist, 3 møder holdt · reglen siger ikke, hvor mange møder der skal være i et år"
    ),
    ("1 gang i kvartalet", "brudt, 3 møder holdt · 3. kvartal: 1 møde for lidt"),
    ("1 gang i halvåret", "holdt, 3 møder holdt · 1. halvår: 1 mere end lovet"),
    ("hver 4. måned", "holdt, 3 møder holdt"),
    (
      "hvert 4. år",
      "uvist, 3 møder holdt · reglen siger ikke, hvor mange møder der skal være i et år"
    ),
  ])
  func holdsTheNumberAgainstTheRule(rule: String, said: String) {
    #expect(
      JudgedSite("møder: \(rule)", meetings: Self.three).lines() == ["år Antal møder: " + said])
  }

  /// Where the edition leaves out a meeting, too few of those that are seen are no breach, and no
  /// upper end is safely kept; what is reached is kept, and what is too much is too much.
  @Test(arguments: [
    ("3 gange om året", "holdt, 3 møder holdt", "holdt, 4 møder holdt · 1 mere end lovet"),
    ("4 gange om året", leftOut, "holdt, 4 møder holdt"),
    ("5 gange om året", leftOut, "brudt, 4 møder holdt · 1 møde for lidt"),
    ("3-4 gange om året", leftOut, "holdt, 4 møder holdt"),
    ("op til 3 gange om året", leftOut, "brudt, 4 møder holdt · 1 møde for meget"),
    (
      "1-2 gange om året", "brudt, 3 møder holdt · 1 møde for meget",
      "brudt, 4 møder holdt · 2 møder for meget"
    ),
    ("ca. 9 gange om året", leftOut, nil), ("1 gang i kvartalet", leftOut, nil),
  ])
  func judgesNoMoreThanAnEditionWithoutAllMeetingsShows(rule: String, open: String, all: String?) {
    let meetings: KeyValuePairs = [
      "1": "dato: 2. marts 2022", "2": "dato: 1. juni 2022", "3": "dato: 5. oktober 2022",
      "4": "dato: 3. august 2022\nsynlighed: intern",
    ]
    let site = JudgedSite("møder: \(rule)", meetings: meetings, edition: .public)
    #expect(site.lines() == ["år Antal møder: " + open])
    guard let all else { return }
    #expect(
      JudgedSite("møder: \(rule)", meetings: meetings).lines() == ["år Antal møder: " + all])
  }

  private static let leftOut = "uvist, 3 møder holdt · ikke alle møder står i denne udgave"

  /// Whose meeting is left out, and of which year, is not told: all bodies are judged alike.
  @Test func tellsNotOfWhichBodyOrYearAMeetingIsLeftOut() {
    let b: KeyValuePairs = [
      "fora/b/forum.md": "---\nnavn: B\nart: bestyrelse\ngælder: fra 2010\n---\n",
      "moeder/2021/b-2021-1.md":
        "---\nforum: b\ndato: 3. marts 2021\nstatus: holdt\nsynlighed: intern\n---\n",
    ]
    #expect(
      JudgedSite("møder: 4 gange om året", files: b, meetings: Self.three, edition: .public).lines()
        == ["år Antal møder: " + Self.leftOut])
    let hiddenBody: KeyValuePairs = [
      "fora/b/forum.md":
        "---\nnavn: B\nart: bestyrelse\ngælder: fra 2010\nsynlighed: intern\n---\n",
      "moeder/2021/b-2021-1.md": "---\nforum: b\ndato: 3. marts 2021\nstatus: holdt\n---\n",
    ]
    // The meetings of a body that is not there are no meetings of those that are.
    #expect(
      JudgedSite(
        "møder: 4 gange om året", files: hiddenBody, meetings: Self.three, edition: .public
      ).lines() == ["år Antal møder: brudt, 3 møder holdt · 1 møde for lidt"])
  }

  /// What is due at the next meeting may have been due at one that is left out.
  @Test(arguments: [
    (Edition.internal, "brudt"), (.public, "uvist"),
  ])
  func theNextMeetingThatIsSeenNeedNotBeTheNext(edition: Edition, said: String) {
    let site = JudgedSite(
      "frister:\n  godkendelse: på næste møde",
      meetings: [
        "1": "dato: 2. marts 2022\nsket:\n  godkendelse: 1. juni 2022",
        "2": "dato: 1. maj 2022\nsynlighed: intern", "3": "dato: 1. juni 2022",
      ], edition: edition)
    let approval = site.lines().first { $0.contains("Godkendelse") } ?? ""
    #expect(approval.contains(said), "\(approval)")
    #expect(approval.contains("ikke alle møder står i denne udgave") == (edition == .public))
  }

  /// Rules that follow each other in a year are no exception.
  @Test func judgesNoMoreWhereTheRuleChangesInTheYear() {
    func lines(_ edition: Edition) -> [String] {
      JudgedSite(
        files: [
          "fora/a/kommissorium-2010.md": JudgedSite.kommissorium(
            "gælder: fra 2010 til 30. juni 2022\nmøder: 4 gange om året"),
          "fora/a/kommissorium-2022.md": JudgedSite.kommissorium(
            "gælder: fra 1. juli 2022\nmøder: 5 gange om året"),
        ],
        meetings: [
          "1": "dato: 2. marts 2022", "2": "dato: 1. juni 2022", "3": "dato: 5. oktober 2022",
          "4": "dato: 3. august 2021\nsynlighed: intern",
        ], edition: edition
      ).lines()
    }
    #expect(lines(.internal).allSatisfy { $0.contains("færre end hver af årets regler lover") })
    #expect(lines(.public).count == 2)
    #expect(lines(.public).allSatisfy { $0.hasSuffix("ikke alle møder står i denne udgave") })
  }

  @Test func doesNotJudgeAYearThatIsNotOver() {
    let site = JudgedSite("møder: 4-6 gange om året", meetings: Self.three)
    #expect(
      site.lines(asOf: "30. december 2022") == [
        "år Antal møder: uvist, 3 møder holdt · tiden er ikke omme"
      ])
    // What has been reached cannot be lost again where no upper end is said.
    #expect(
      JudgedSite("møder: mindst 2 gange om året", meetings: Self.three)
        .lines(asOf: "1. juli 2022") == ["år Antal møder: holdt, 2 møder holdt"])
    // A quarter that is over is judged, the next one is not.
    #expect(
      JudgedSite("møder: 1 gang i kvartalet", meetings: Self.held("4. april 2022"))
        .lines(asOf: "1. juli 2022") == [
          "år Antal møder: brudt, 1 møde holdt · 1. kvartal: 1 møde for lidt"
        ])
  }

  @Test func countsAMeetingWhereItWasHeld() {
    let site = JudgedSite(
      "møder: 2 gange om året",
      meetings: [
        "1": "dato: 2. marts 2022",
        "2": "dato: 11. januar 2023\nflyttet fra: 30. november 2022",
        "3": "dato: 5. maj 2022\nstatus: aflyst", "4": "dato: 4. oktober 2023",
      ])
    #expect(
      site.lines() == [
        "år Antal møder: brudt, 1 møde holdt; 1 aflyst; 1 flyttet til 11. januar 2023 · 1 møde for lidt"
      ])
    #expect(site.lines(2023, asOf: "31. december 2023") == ["år Antal møder: holdt, 2 møder holdt"])
  }

  @Test func leavesOpenWhatAnImpreciseDayOrASilentMeetingLeavesOpen() {
    #expect(
      JudgedSite(
        "møder: 1 gang i halvåret",
        meetings: ["1": "dato: 2. marts 2022", "2": "dato: sommeren 2022"]
      ).lines() == [
        "år Antal møder: uvist, 2 møder holdt · det er ikke oplyst, om alle møderne blev holdt i den tid"
      ])
    #expect(
      JudgedSite(
        "møder: 2 gange om året",
        meetings: ["1": "dato: 2. marts 2022", "2": "dato: 1. juni 2022\nstatus: planlagt"]
      ).lines() == [
        "år Antal møder: uvist, 1–2 møder holdt · det er ikke oplyst, om alle møderne blev holdt i den tid"
      ])
  }

  @Test func judgesAPartOfAYearOnlyWhereItIsCertain() {
    let files: KeyValuePairs<String, String> = [
      "fora/a/kommissorium-2010.md": JudgedSite.kommissorium(
        "gælder: fra 1. juli 2022\nmøder: 3 gange om året")
    ]
    #expect(
      JudgedSite(files: files, meetings: Self.held("5. oktober 2022")).lines() == [
        "år Antal møder: uvist, 1 møde holdt · reglen gjaldt kun i en del af tiden og siger ikke, hvor mange møder der hører til en del"
      ])
    #expect(
      JudgedSite(
        files: files, meetings: Self.held("1. august 2022", "1. september 2022", "5. oktober 2022")
      )
      .lines() == ["år Antal møder: holdt, 3 møder holdt"])
  }

  @Test(arguments: [
    ("2 gange om året", "3-4 gange om året", "holdt", "passer med alle årets regler"),
    ("4 gange om året", "5-6 gange om året", "brudt", "færre end hver af årets regler lover"),
  ])
  func judgesRulesThatChangeInTheYearWhereAllSayTheSame(
    first: String, second: String, answer: String, reason: String
  ) {
    let site = JudgedSite(
      files: [
        "fora/a/kommissorium-2010.md": JudgedSite.kommissorium(
          "gælder: fra 2010 til 30. juni 2022\nmøder: \(first)"),
        "fora/a/kommissorium-2022.md": JudgedSite.kommissorium(
          "gælder: fra 1. juli 2022\nmøder: \(second)"),
      ], meetings: Self.three)
    #expect(
      site.lines() == [
        "år Antal møder: \(answer), 2 møder holdt · \(reason)",
        "år Antal møder: \(answer), 1 møde holdt · \(reason)",
      ])
  }

  @Test func saysNothingWhereItDependsOnHowTheYearIsShared() {
    let site = JudgedSite(
      files: [
        "fora/a/kommissorium-2010.md": JudgedSite.kommissorium(
          "gælder: fra 2010 til 30. juni 2022\nmøder: 2 gange om året"),
        "fora/a/kommissorium-2022.md": JudgedSite.kommissorium(
          "gælder: fra 1. juli 2022\nmøder: 6 gange om året"),
      ], meetings: Self.three)
    #expect(
      site.lines() == [
        "år Antal møder: holdt, 2 møder holdt",
        "år Antal møder: uvist, 1 møde holdt · reglen gjaldt kun i en del af tiden og siger ikke, hvor mange møder der hører til en del",
      ])
  }

  @Test func leavesOpenWhatSourcesDoNotAgreeOn() {
    let site = JudgedSite(
      "møder:\n  - værdi: 3 gange om året\n    kilde: notat\n  - værdi: 4 gange om året\n    kilde: plan",
      meetings: Self.three)
    #expect(
      site.lines() == [
        "år Antal møder: uvist, 3 møder holdt · kilderne er ikke enige om reglen"
      ])
  }

  @Test func judgesTheYearsFromTheFirstRecordedMeetingToTheLast() {
    let site = JudgedSite(
      "møder: 1 gang om året",
      meetings: [
        "1": "dato: 2. marts 2020", "2": "dato: 1. juni 2022",
        "3": "dato: 1. juni 2024\nstatus: planlagt",
      ])
    #expect(site.years(asOf: "31. december 2024") == [2020, 2021, 2022])
    #expect(site.years(asOf: "31. december 2020") == [2020])
    #expect(
      site.lines(2021, asOf: "31. december 2024") == [
        "år Antal møder: brudt, 0 møder holdt · 1 møde for lidt"
      ])
    // Only planned meetings are no record of anything.
    #expect(
      JudgedSite("møder: 1 gang om året", meetings: ["1": "dato: maj 2020\nstatus: planlagt"])
        .years(asOf: "31. december 2024") == [])
  }

  @Test func settlesAYearWhenTheRegisterHasLeftItBehind() {
    #expect(JudgedSite("møder: 4 gange om året", meetings: Self.three).closed() == [])
    let going = JudgedSite(
      "møder: 4 gange om året",
      meetings: [
        "1": "dato: 2. marts 2022", "2": "dato: 1. juni 2022",
        "3": "dato: 1. december 2022\nstatus: planlagt",
        "4": "dato: 1. marts 2023\nstatus: planlagt",
      ])
    #expect(
      going.closed() == [
        "2022 år Antal møder: brudt, 2–3 møder holdt · 1 møde for lidt"
      ])
  }
}
