import CivilTime
import Content
import Diagnostics
import Governance
import Phrases
import Testing

@testable import Site

/// The years, months, lists and wheels of a site, and whose calendars there are.
@Suite struct CalendarPageTests {
  /// A body with a deadline and a seat of `by`, and meetings.
  private static func content(
    _ meetings: KeyValuePairs<String, String>, marks: String = "",
    more: KeyValuePairs<String, String> = [:], edition: Edition = .public
  ) -> BuiltSite {
    var tree = site([
      "content/fora/a/forum.md": """
      ---
      navn: Forum A
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
      frister:
        dagsorden: senest 1 uge før mødet
      ---
      """,
      "content/organisationer/by.md": """
      ---
      navn: Byen
      art: boligorganisation
      ---
      """,
    ])
    for (id, text) in meetings {
      let year = id.split(separator: "-").dropLast().last ?? ""
      tree.insert(
        SourceFile(
          path: "content/moeder/\(year)/\(id).md", text: "---\nforum: a\n\(text)\n---\n"))
    }
    for (path, text) in more { tree.insert(SourceFile(path: path, text: text)) }
    return BuiltSite(tree, edition: edition)
  }

  /// The pages of calendars, by their addresses.
  private static func calendars(_ site: BuiltSite) -> [String] {
    site.files.keys.filter { path in
      path.hasSuffix("/moeder/index.html")
        || path.hasPrefix("moeder/aarshjul/") && path.hasSuffix(".html")
        || path.split(separator: "/").dropFirst().first.map { Int($0) != nil } ?? false
    }.map { String($0.dropLast(10)) }.sorted()
  }

  @Test func aSiteHasPagesForTheYearsAndMonthsInWhichSomethingFalls() {
    let site = Self.content([
      "a-2021-1": "dato: 3. februar 2021\nstatus: planlagt",
      "a-2023-1": "dato: 4. januar 2023\nstatus: planlagt",
    ])
    #expect(site.findings.isEmpty)
    #expect(
      Self.calendars(site) == [
        "fora/a/moeder/", "moeder/2021/", "moeder/2021/01/", "moeder/2021/02/",
        "moeder/2021/liste/", "moeder/2022/", "moeder/2022/12/", "moeder/2022/liste/",
        "moeder/2023/", "moeder/2023/01/", "moeder/2023/liste/", "moeder/aarshjul/2021/",
        "moeder/aarshjul/2022/", "moeder/aarshjul/2023/", "organisationer/by/moeder/",
      ])
    #expect(site.files.keys.contains("moeder/aarshjul/2021/aarshjul.svg"))
    // From a month one comes to the months beside it that have something.
    let month = site["/moeder/2021/02/"]
    #expect(month.contains("<a href=\"../01/\">Januar 2021</a>"))
    #expect(month.contains("<a href=\"../../2022/12/\">December 2022</a>"))
    #expect(site["/moeder/2022/"].contains("<a href=\"../2023/\">2023</a>"))
    #expect(site["/fora/a/"].contains("<a href=\"moeder/\">"))
    #expect(site["/organisationer/by/"].contains("<a href=\"moeder/\">"))
    #expect(site["/moeder/"].contains("<a href=\"aarshjul/2021/\">Årshjul 2021</a>"))
    #expect(!site.files.values.contains { $0.contains("<script") })
  }

  @Test func aSiteWithoutMeetingsHasNone() {
    #expect(Self.calendars(Self.content([:])).isEmpty)
  }

  @Test func aMonthIsATableOfItsWeeks() throws {
    let site = Self.content(
      [
        "a-2021-1": """
        dato: 10. februar 2021
        flyttet fra: 9. februar 2021
        tid: kl. 9.00-11.00
        status: planlagt
        """, "a-2021-2": "dato: 25. februar 2021\nstatus: aflyst",
      ],
      more: [
        "content/kalender.yaml": """
        hverdage: mandag til fredag
        lukkedage:
          - dag: 5. februar
            navn: Lukket for flytning
        skoleferier:
          - navn: Vinterferie
            gælder: fra 13. februar 2021 til 21. februar 2021
        """
      ])
    #expect(site.words("/moeder/2021/").contains("Flyttede og aflyste møder"))
    #expect(site["/moeder/2021/"].contains("<s><a href=\"../a-2021-2/\""))
    let page = site["/moeder/2021/02/"]
    let start = try #require(page.firstRange(of: "<tbody>\n")?.upperBound)
    let end = try #require(page.firstRange(of: "\n</tbody>")?.lowerBound)
    let meeting = "../../a-2021-1/"
    func day(_ number: Int, _ name: String, isFree: Bool = false, _ rest: String = "") -> String {
      let styles = (isFree ? "fri " : "") + "tom"
      let isEmpty = !rest.contains("<li")
      let style = isEmpty ? " class=\"\(styles)\"" : ""
      let head = "<b><span class=\"ord\">\(name) </span>\(number).</b>"
      return "<td id=\"d-\(number)\"\(style)>\(head)\(rest)</td>"
    }
    func card(_ style: String, _ address: String, _ words: String) -> String {
      "<ul><li class=\"kort \(style)\"><a href=\"\(address)\">\(words)</a></li></ul>"
    }
    func week(_ number: Int, _ first: Int, _ rest: [Int: String] = [:]) -> String {
      let names = ["Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"]
      let cells = names.enumerated().map { index, name in
        day(first + index, name, isFree: index > 4, rest[first + index] ?? "")
      }
      let isEmpty = !rest.values.contains { $0.contains("<li") }
      return
        "<tr\(isEmpty ? " class=\"tom\"" : "")><th scope=\"row\"><span class=\"ord\">Uge </span>"
        + "\(number)</th>\(cells.joined())</tr>"
    }
    let expected = [
      week(
        5, 1,
        [
          3: card("frist", meeting, "Forum A <span>Frist for dagsorden</span>"),
          5: "<small>Lukket for flytning</small>",
        ]),
      week(
        6, 8,
        [
          9: card("aflyst", meeting, "<s>Forum A</s> <span>flyttet til 10. februar 2021</span>"),
          10: card(
            "moede", meeting,
            "Forum A <span>kl. 9.00–11.00, planlagt, flyttet fra 9. februar 2021</span>"),
          13: "<small>Vinterferie</small>",
        ]), week(7, 15),
      week(
        8, 22,
        [25: card("aflyst", "../../a-2021-2/", "<s>Forum A</s> <span>aflyst</span>")]),
    ]
    // A unit keeps to its number across the end of a line; that is not what is looked at here.
    let found = page[start..<end].replacing("\u{A0}", with: " ")
    #expect(found.split(separator: "\n").map(String.init) == expected)
  }

  @Test(arguments: [(2, 2024, 29, 5, 5), (1, 2021, 31, 53, 5), (12, 2020, 31, 49, 5)])
  func monthsHaveTheirDaysAndWeeks(
    month: Int, year: Int, days: Int, week: Int, rows: Int
  ) throws {
    let first = try #require(Day(firstOfMonth: month, year: year))
    let date = ImpreciseDate(first).printed(in: .danish)
    let site = Self.content(["a-\(year)-1": "dato: \(date)\nstatus: holdt"])
    let page = site["/moeder/\(year)/\(month < 10 ? "0" : "")\(month)/"]
    #expect(page.split(separator: "<td id=\"d-").count - 1 == days)
    #expect(page.contains("<span class=\"ord\">Uge </span>\(week)</th>"))
    #expect(page.split(separator: "<th scope=\"row\">").count - 1 == rows)
    #expect(page.contains("id=\"d-\(days)\""))
  }

  @Test func aMeetingWithoutACertainDayStandsBesideTheMonth() {
    let site = Self.content(["a-2021-1": "dato: august 2021\nstatus: planlagt"])
    let words = site.words("/moeder/2021/08/")
    #expect(words.contains("Uden en bestemt dag"))
    #expect(words.contains("august 2021 Møde planlagt, dagen er ikke oplyst Forum A"))
    #expect(site["/moeder/aarshjul/2021/"].contains("class=\"h-uvist\""))
  }

  @Test func whatIsInternalIsOnNoPublicCalendar() {
    let meetings: KeyValuePairs = [
      "a-2021-1": "dato: 3. februar 2021\nstatus: planlagt\nsynlighed: intern",
      "a-2022-1": "dato: 3. februar 2022\nstatus: planlagt",
    ]
    let site = Self.content(meetings)
    #expect(!site.files.keys.contains { $0.hasPrefix("moeder/2021/") })
    #expect(!site.files.contains { $0.value.contains("a-2021-1") })
    #expect(Self.content(meetings, edition: .internal)["/moeder/2021/02/"].contains("a-2021-1"))
  }

  @Test func anExampleIsInItsOwnCalendarAlone() {
    let site = Self.content(
      ["a-2021-1": "dato: 3. februar 2021\nstatus: holdt"], marks: "eksempel: ja")
    #expect(Self.calendars(site) == ["fora/a/moeder/"])
    #expect(site.words("/fora/a/moeder/").contains("Opdigtet eksempel."))
  }
}
