import CivilTime
import Content
import Diagnostics
import Testing

@testable import Site

/// What feeds a site has, and what stays the same in them when a meeting changes.
@Suite struct FeedTests {
  /// A body with a deadline, a seat of `by` and a member of `enhed`, and one meeting.
  private static func content(
    meeting: String = """
    dato: 11. marts 2021
    tid: kl. 9.00-11.00
    status: planlagt
    """, name: String = "navn: Forum A", more: KeyValuePairs<String, String> = [:],
    marks: String = "", basePath: String? = nil
  ) -> BuiltSite {
    var tree = site([
      "content/fora/a/forum.md": """
      ---
      \(name)
      art: styregruppe
      gælder: fra 2010
      \(marks)
      ---
      """,
      "content/fora/a/kommissorium-2015.md": """
      ---
      gælder: fra 2015
      sammensætning:
        - plads: by
          udpeges af: by
        - plads: leder
          poster:
            - leder
      frister:
        dagsorden: senest 1 uge før mødet
        referat: senest 1 uge efter mødet
        bemærkninger: 2 uger efter at referatet er udsendt
      ---
      """,
      "content/organisationer/by.md": """
      ---
      navn: Byen
      art: boligorganisation
      poster:
        - id: leder
          navn: Lederen
          indehavere:
            - person: anne
              gælder: fra 2015 til 2022
      ---
      """,
      "content/personer/anne.md": """
      ---
      navn: Anne Eksempelsen
      ---
      """,
      "content/moeder/2021/a-2021-1.md": """
      ---
      forum: a
      \(meeting)
      \(marks)
      ---
      """,
    ])
    for (path, text) in more { tree.insert(SourceFile(path: path, text: text)) }
    return BuiltSite(tree, basePath: basePath)
  }

  /// The values of a property in a feed, one for each of its lines, unfolded.
  private func values(_ name: String, _ site: BuiltSite, _ file: String = "moeder/moeder.ics")
    -> [String]
  {
    let text = (site.files[file] ?? "").unicodeScalars.split(separator: "\r").map(String.init)
      .joined()
    let lines = text.split(separator: "\n").reduce(into: [String]()) { lines, line in
      if line.hasPrefix(" "), let last = lines.popLast() {
        lines.append(last + line.dropFirst())
      } else {
        lines.append(String(line))
      }
    }
    guard let events = lines.firstIndex(of: "BEGIN:VEVENT") else { return [] }
    return lines[events...].filter { $0.hasPrefix("\(name):") || $0.hasPrefix("\(name);") }
      .map { String($0.drop { $0 != ":" }.dropFirst()) }
  }

  @Test func bodiesActorsAndTheSiteHaveMeetingsAndDeadlines() {
    let site = Self.content()
    #expect(site.findings.isEmpty)
    let feeds = site.files.keys.filter { $0.hasSuffix(".ics") }.sorted()
    #expect(
      feeds == [
        "fora/a/frister.ics", "fora/a/moeder.ics", "moeder/a-2021-1/moede.ics",
        "moeder/frister.ics",
        "moeder/moeder.ics", "organisationer/by/frister.ics", "organisationer/by/leder/frister.ics",
        "organisationer/by/leder/moeder.ics", "organisationer/by/moeder.ics",
        "personer/anne/frister.ics", "personer/anne/moeder.ics",
      ])
    #expect(values("SUMMARY", site) == ["Møde i Forum A"])
    #expect(values("DTSTART", site) == ["20210311T090000"])
    #expect(values("STATUS", site) == ["TENTATIVE"])
    #expect(values("URL", site) == ["https://www.eksempel.dk/kommissorier/moeder/a-2021-1/"])
    for feed in feeds where feed.hasSuffix("moeder.ics") {
      #expect(values("UID", site, feed) == values("UID", site))
    }
  }

  @Test func deadlinesPointToTheirMeetingAndSayHowTheyWereReckoned() {
    let site = Self.content()
    let file = "fora/a/frister.ics"
    #expect(
      values("SUMMARY", site, file) == [
        "Frist for dagsorden: Forum A", "Frist for referat: Forum A",
        "Frist for bemærkninger: Forum A",
      ])
    #expect(values("DTSTART", site, file) == ["20210304", "20210318", "20210401"])
    // The last is counted from a deadline, as the minutes have not been sent.
    #expect(values("STATUS", site, file) == ["CONFIRMED", "CONFIRMED", "TENTATIVE"])
    let meeting = values("UID", site)
    #expect(values("RELATED-TO", site, file) == Array(repeating: meeting[0], count: 3))
    #expect(Set(values("UID", site, file)).count == 3)
    #expect(
      values("DESCRIPTION", site, file).first == """
        Sådan er dagen fundet: 7 dage før mødet 11. marts 2021.\\n\
        Regel: senest 1 uge før mødet (Udkastet fra 2015).
        """)
  }

  @Test func whatIsMovedCancelledAndRenamedKeepsItsUIDAndRaisesItsSequence() {
    let moved = "dato: 18. marts 2021\nflyttet fra: 11. marts 2021\nstatus: planlagt"
    let twice = """
      dato: 25. marts 2021
      flyttet fra:
        - værdi: 11. marts 2021
        - værdi: 18. marts 2021
      status: planlagt
      """
    let cancelled = twice.replacing("planlagt", with: "aflyst")
    let renamed = """
      navn:
        - værdi: Forum A
          gælder: til 2021
        - værdi: Forum B
          gælder: fra 2021
      """
    let sites = [
      Self.content(), Self.content(meeting: moved), Self.content(meeting: twice),
      Self.content(meeting: cancelled), Self.content(meeting: cancelled, name: renamed),
      Self.content(meeting: cancelled + "\nændret: 3. januar 2000", name: renamed),
    ]
    for site in sites { #expect(site.findings.isEmpty) }
    for file in ["moeder/moeder.ics", "moeder/frister.ics"] {
      #expect(Set(sites.map { values("UID", $0, file) }).count == 1)
      #expect(
        sites.map { values("SEQUENCE", $0, file).first } == ["0", "1", "2", "3", "4", "6"])
    }
    #expect(
      sites.map { values("DTSTART", $0)[0].prefix(8) } == [
        "20210311", "20210318", "20210325", "20210325", "20210325", "20210325",
      ])
    #expect(sites.map { values("STATUS", $0)[0] }.last == "CANCELLED")
    #expect(values("SUMMARY", sites[4]) == ["Aflyst: Møde i Forum B"])
    #expect(values("DESCRIPTION", sites[1]) == ["Flyttet fra 11. marts 2021."])
    #expect(values("LAST-MODIFIED", sites[5]) == ["20000103T000000Z"])
    #expect(values("LAST-MODIFIED", sites[4]).isEmpty)
  }

  @Test func theAddressOfABuildChangesLinksAndNoUID() {
    let (site, other) = (Self.content(), Self.content(basePath: "/udkast/"))
    #expect(site.words("/fora/a/").contains("Abonner på møder"))
    #expect(
      site["/fora/a/"].contains(
        "href=\"webcal://www.eksempel.dk/kommissorier/fora/a/moeder.ics\""))
    #expect(
      other["/fora/a/"].contains("href=\"webcal://www.eksempel.dk/udkast/fora/a/moeder.ics\""))
    #expect(values("URL", other) == ["https://www.eksempel.dk/udkast/moeder/a-2021-1/"])
    #expect(values("UID", other) == values("UID", site))
  }

  @Test func aMeetingWithANewIdKeepsItsUIDByItsFormerAddress() {
    let renumbered: KeyValuePairs = [
      "content/moeder/2021/a-2021-2.md": """
      ---
      forum: a
      dato: 11. marts 2021
      status: planlagt
      tidligere adresser:
        - /moeder/a-2021-1/
      ---
      """
    ]
    let site = Self.content(meeting: "dato: marts 2021\nstatus: aflyst", more: renumbered)
    #expect(values("UID", site) == values("UID", Self.content()))
  }

  @Test func aMeetingWithoutAStatedDayIsInNoFeedAndCountedOnThePage() {
    let site = Self.content(meeting: "dato: marts 2021\nstatus: planlagt")
    #expect(!site.files.keys.contains { $0.hasSuffix(".ics") })
    #expect(!site["/fora/a/"].contains("webcal:"))
    #expect(
      site.words("/moeder/").contains("1 møde har ingen oplyst dag og kan ikke stå i en kalender."))
    #expect(
      site.words("/fora/a/").contains("1 møde har ingen oplyst dag og kan ikke stå i en kalender."))
    #expect(
      site.words("/personer/anne/").contains(
        "1 møde har ingen oplyst dag og kan ikke stå i en kalender."))
  }

  @Test func whatIsInternalIsInNoPublicFeed() {
    let site = Self.content(marks: "synlighed: intern")
    #expect(!site.files.keys.contains { $0.hasSuffix(".ics") })
  }

  @Test func anExampleIsInItsOwnFeedAlone() {
    let example: KeyValuePairs = [
      "content/fora/eksempelforum/forum.md": """
      ---
      navn: Eksempelforum
      art: styregruppe
      eksempel: ja
      ---
      """,
      "content/moeder/2021/eksempelforum-2021-1.md": """
      ---
      forum: eksempelforum
      eksempel: ja
      dato: 12. marts 2021
      status: holdt
      ---
      """,
    ]
    let site = Self.content(more: example)
    #expect(values("SUMMARY", site) == ["Møde i Forum A"])
    #expect(values("SUMMARY", site, "fora/eksempelforum/moeder.ics") == ["Møde i Eksempelforum"])
    #expect(values("DTSTART", site, "fora/eksempelforum/moeder.ics") == ["20210312"])
  }

  @Test func whoHasLeftAnOfficeHasNoLaterMeetings() {
    let later: KeyValuePairs = [
      "content/moeder/2023/a-2023-1.md": """
      ---
      forum: a
      dato: 9. marts 2023
      status: planlagt
      ---
      """
    ]
    let site = Self.content(more: later)
    #expect(values("DTSTART", site, "organisationer/by/moeder.ics").count == 2)
    #expect(values("DTSTART", site, "personer/anne/moeder.ics").count == 1)
  }

  @Test func anHourThatTheZoneCannotSayIsSaidInWords() {
    let site = Self.content(
      meeting: """
        dato: 11. marts 2021
        tid: kl. 9.00 (America/Los_Angeles)
        status: holdt
        """)
    #expect(values("DTSTART", site) == ["20210311"])
    #expect(values("DESCRIPTION", site) == ["Tid: kl. 9.00 (America/Los_Angeles)."])
  }
}
