import Content
import Diagnostics
import Testing

@testable import Site

/// What the pages of meetings, bodies and those who sit in them say is coming: as of the day of the
/// site, and with it the same whenever it is read.
@Suite struct MeetingIndexTests {
  private static let files: KeyValuePairs = [
    "content/kalender.yaml": "hverdage: mandag til fredag\n",
    "content/fora/a/forum.md": """
    ---
    navn: Forum A
    art: styregruppe
    gælder: fra 2010
    ---
    """,
    "content/fora/a/kommissorium-2015.md": """
    ---
    gælder: fra 2015
    mødetid: 2. kvartal
    sammensætning:
      - plads: by
        udpeges af: by
    frister:
      dagsorden: senest 1 uge før mødet
      referat: senest 1 uge efter mødet
    ---
    """,
    "content/fora/b/forum.md": """
    ---
    navn: Forum B
    art: styregruppe
    gælder: fra 2010
    ---
    """,
    "content/organisationer/by.md": """
    ---
    navn: Byen
    art: boligorganisation
    ---
    """,
  ]

  private static func built(
    _ meetings: KeyValuePairs<String, String>, on day: String = "2021-03-03"
  ) -> BuiltSite {
    var tree = site(files)
    for (id, keys) in meetings {
      tree.insert(
        SourceFile(path: "content/moeder/2021/\(id).md", text: "---\nforum: a\n\(keys)\n---\n"))
    }
    return BuiltSite(tree, on: day)
  }

  private static let known = built([
    "a-2020-1": "dato: 5. november 2020\nstatus: holdt",
    "a-2020-2": "dato: 1. oktober 2020\nstatus: holdt",
    "a-2020-3": "dato: 3. september 2020\nstatus: holdt",
    "a-2020-4": "dato: 6. august 2020\nstatus: holdt",
    "a-2021-1": "dato: 11. marts 2021\ntid: kl. 9.00-11.00\nstatus: indkaldt",
    "a-2021-2": "dato: 10. marts 2021\nstatus: aflyst",
    "a-2021-3": "dato: 5. maj 2021\nflyttet fra: 28. april 2021\nstatus: planlagt",
  ])

  @Test func theFirstThingSaidIsWhatIsDueThisWeekAndFromWhenThatIsSeen() {
    #expect(Self.known.findings.isEmpty)
    let words = Self.known.words("/moeder/")
    #expect(words.contains("Alt er set pr. 3. marts 2021."))
    #expect(
      words.contains(
        "Uge 9 1. til 7. marts 2021, set fra 3. marts 2021 Hvornår Hvad Forum "
          + "torsdag 4. marts 2021 Frist for dagsorden Forum A"))
  }

  @Test func theNextMeetingsLeaveOutWhatIsCancelled() {
    let words = Self.known.words("/moeder/")
    #expect(
      words.contains(
        "torsdag 11. marts 2021 Forum A indkaldt "
          + "onsdag 5. maj 2021 Forum A planlagt, flyttet fra 28. april 2021"))
  }

  @Test func allMeetingsStandByYearTheLatestFirst() {
    let words = Self.known.words("/moeder/")
    let places = ["Møder i 2020 Hvornår Forum", "5. november", "6. august"]
    var rest = words[...]
    if let start = rest.firstRange(of: "Abonner på møder") { rest = rest[start.upperBound...] }
    for place in places {
      let found = rest.firstRange(of: place)
      #expect(found != nil, "\(place)")
      if let found { rest = rest[found.upperBound...] }
    }
  }

  @Test func aCancelledMeetingIsStruckInAList() {
    let later = Self.built(
      ["a-2021-2": "dato: 10. marts 2021\nstatus: aflyst"], on: "2021-06-01")["/moeder/"]
    #expect(later.contains("<s><a href=\"a-2021-2/\">onsdag 10.\u{A0}marts 2021</a></s>"))
    #expect(later.contains("<small>aflyst</small>"))
  }

  @Test func theYearLeadsToItsMonths() {
    let links = Self.known.links(in: "moeder/index.html")
    for link in ["2021/", "2021/03/", "aarshjul/2021/", "frister/"] {
      #expect(links.contains(link), "\(link)")
    }
  }

  @Test func aBodySaysWhenItMeetsNextAndAsOfWhichDay() {
    #expect(
      Self.known.words("/fora/a/").contains(
        "Næste møde torsdag 11. marts 2021 kl. 9.00–11.00, pr. 3. marts 2021"))
    #expect(
      Self.known.words("/fora/b/").contains(
        "Næste møde Mødedatoer er ikke oplyst pr. 3. marts 2021"))
  }

  @Test func aBodyShowsTheNextTheLastThreeAndTheWayToAll() {
    let words = Self.known.words("/fora/a/")
    #expect(words.contains("De seneste møder Hvornår Tilstand onsdag 10. marts 2021 aflyst"))
    #expect(words.contains("1. oktober 2020"))
    #expect(!words.contains("torsdag 6. august 2020"))
    #expect(words.contains("Alle 7 møder"))
    #expect(Self.known.links(in: "fora/a/index.html").contains("moeder/"))
  }

  @Test func whoSitsInABodySeesWhatIsDueInFourWeeksAndWhenItMeets() {
    let words = Self.known.words("/organisationer/by/")
    #expect(
      words.contains(
        "Frister de næste fire uger 3. marts 2021 til 31. marts 2021 Hvornår Uge Hvad Forum "
          + "torsdag 4. marts 2021 9 Frist for dagsorden Forum A "
          + "torsdag 18. marts 2021 11 Frist for referat Forum A"))
    #expect(
      words.contains("onsdag 5. maj 2021 18 Møde planlagt, flyttet fra 28. april 2021 Forum A"))
    #expect(!Self.known.words("/organisationer/kommunen/").contains("Frister de næste"))
  }

  @Test func whereNoDayIsKnownThePageSaysSoAndShowsWhatTheRulesGive() {
    let site = Self.built(["a-2021-1": "dato: 2. kvartal 2021\nstatus: planlagt"])
    let words = site.words("/moeder/")
    #expect(words.contains("Der er ikke oplyst nogen kommende mødedag."))
    #expect(!words.contains("Uge 9"))
    #expect(words.contains("Hvor tit fora mødes"))
    #expect(words.contains("Mødet ligger"))
    #expect(words.contains("Forum Mødetid Forum A 2. kvartal"))
    #expect(site.words("/fora/a/").contains("Næste møde 2. kvartal 2021 pr. 3. marts 2021"))
  }

  @Test func aSiteWithoutAnyMeetingSaysNothingOfThemOnItsBodies() {
    let words = Self.built([:]).words("/fora/a/")
    #expect(!words.contains("Næste møde"))
    #expect(!words.contains("Mødedatoer"))
  }
}
