import Templates
import Testing

@testable import Site

/// What a page draws: deadlines to scale, lives, numbers in the margin, blanks that hold.
@Suite struct LookTests {
  /// A body with a kommissorium of some deadlines and a text.
  func body(_ deadlines: String, text: String = "") -> BuiltSite {
    BuiltSite(
      site([
        "content/fora/x/forum.md": """
        ---
        navn: X
        art: styregruppe
        gælder: fra 2019
        ---
        """,
        "content/fora/x/kommissorium-2019.md": """
        ---
        titel: Kommissorium for X
        gælder: fra 2019
        frister:
        \(deadlines)
        ---

        \(text)
        """,
      ]))
  }

  /// The steps of the drawn deadlines in order, each with its class.
  func steps(_ built: BuiltSite) -> [String] {
    let page = built["/fora/x/"]
    guard let list = page.split(separator: "<ol class=\"trin maal\">").dropFirst().first else {
      return []
    }
    return list.split(separator: "</ol>")[0].split(separator: "<li class=\"").map { item in
      let name = item.split(separator: "<b>").dropFirst().first?.split(separator: "<").first ?? ""
      return "\(name) \(item.prefix { $0 != "\"" })"
    }
  }

  @Test func deadlinesStandInTheOrderOfTimeWithRoomByDays() {
    let built = body(
      "  bemærkninger: 2 uger efter at referatet er udsendt\n  referat: senest 1 uge efter mødet\n  dagsorden: senest 2 uger før mødet"
    )
    #expect(
      steps(built) == [
        "Dagsorden frist plads-4", "Mødet moedet plads-2 fyldt", "Referat frist plads-4",
        "Bemærkninger frist plads-5",
      ])
  }

  @Test func aWorkingDayIsMoreThanADay() {
    let built = body("  dagsorden: senest 6 hverdage før mødet\n  bilag: senest 1 uge før mødet")
    #expect(steps(built).map { $0.split(separator: " ")[0] } == ["Dagsorden", "Bilag", "Mødet"])
  }

  @Test func whatCannotBePlacedIsSaidAtTheStepThatItNamesOrBelow() {
    let built = body(
      "  dagsorden: senest 2 uger før mødet\n  bemærkninger: senest 3 uger efter mødet\n  godkendelse: på næste møde"
    )
    #expect(built["/fora/x/"].contains("<p class=\"desuden\">godkendelse: på næste møde</p>"))
    let silent = body(
      "  dagsorden: senest 2 uger før mødet\n  bemærkninger: senest 3 uger efter mødet\n  godkendelse: stiltiende, når fristen for bemærkninger er udløbet"
    )
    let last = silent["/fora/x/"].split(separator: "<b>Bemærkninger</b>").dropFirst().first ?? ""
    #expect(last.split(separator: "</li>").first?.contains("godkendelse: stiltiende") ?? false)
  }

  @Test func oneDeadlineAloneIsWords() {
    #expect(steps(body("  dagsorden: senest 2 uger før mødet")).isEmpty)
  }

  @Test func aLawTextHasItsNumbersAsLinksAndKeepsWhatAHeadingSays() {
    let page = body(
      "  dagsorden: senest 2 uger før mødet",
      text: "## 3. Formål *og mål*\n\nFørst.\n\nSå.\n\n4. Fjerde\n\n- Uden nummer")
    let text = page["/fora/x/kommissorium-2019/"]
    #expect(
      text.contains(
        "<a class=\"nr\" href=\"#formaal-og-maal\" aria-label=\"afsnit 3\">3</a><h2 id=\"formaal-og-maal\">Formål <em>og mål</em></h2>"
      ))
    #expect(text.contains("href=\"#formaal-og-maal-stk-2\">stk. 2</a>"))
    #expect(text.contains("aria-label=\"nr. 4\">4</a>"))
    #expect(text.contains("<a class=\"nr stille\""))
  }

  @Test func aLifeIsDrawnOnceOnAPageWhateverItsFamilyHas() {
    let built = BuiltSite(
      site([
        "content/fora/ny/forum.md": """
        ---
        navn: Ny
        art: styregruppe
        gælder: ikke oplyst
        afløser:
          - forum: gammel
            måde: afløst
            dato: 2015
        ---
        """,
        "content/fora/gammel/forum.md": """
        ---
        navn: Gammel
        art: styregruppe
        gælder: fra 2010
        ---
        """,
      ]))
    for address in ["/fora/ny/", "/fora/gammel/"] {
      #expect(built[address].split(separator: "id=\"historie\"").count <= 2, "\(address)")
    }
  }

  @Test func aBlankHoldsWhereANumberWouldBeTornFromWhatItCounts() {
    let torn = [
      "12,5 %", "4. marts 2021", "(l. 353)", "afsnit 3", "2 uger", "½ time", "stk. 2",
      "2–2½ timer", "(l. 27–44)", "mindst 3,6 mio. kr.",
    ]
    let held = torn.map(UnitSpace.holding)
    #expect(
      held == [
        "12,5\u{A0}%", "4.\u{A0}marts 2021", "(l.\u{A0}353)", "afsnit\u{A0}3", "2\u{A0}uger",
        "½\u{A0}time", "stk.\u{A0}2", "2–2½\u{A0}timer",
        "(l.\u{A0}27–44)", "mindst 3,6\u{A0}mio.\u{A0}kr.",
      ])
    #expect(UnitSpace.holding("I 2010. Hvad så i 2011") == "I 2010. Hvad så i 2011")
  }

  @Test func aRelationOfUnsaidTimeHoldsOnlyWhileBothItsSidesDo() {
    let built = BuiltSite(
      site([
        "content/fora/a/forum.md": """
        ---
        navn: A
        art: styregruppe
        gælder: 2010-2012
        relationer:
          - refererer til: b
        ---
        """,
        "content/fora/b/forum.md": """
        ---
        navn: B
        art: styregruppe
        gælder: fra 2010
        ---
        """,
      ]))
    #expect(built.words("/fora/b/").contains("B over for andre på andre tidspunkter"))
    #expect(!built.words("/fora/b/").contains("B over for andre pr."))
  }

  @Test func aDrawingStandsOnTheFirstOfSeveralPagesAlone() {
    var section = SectionView("x", "X")
    section.drawing = Markup("<svg></svg>")
    section.items = (0..<700).map { Markup("\($0)") }
    var draft = PageDraft("/x/", title: "X")
    draft.sections = [section]
    let pages = Paging.pages(of: draft, label: "Side", namesFiles: false)
    #expect(pages.count == 2)
    #expect(pages.map { page in page.sections.contains { $0.drawing != nil } } == [true, false])
  }
}
