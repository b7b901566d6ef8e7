import Content
import Testing

/// The pages of agreements, plans and duties, read as they are written.
@Suite struct AgreementPageTests {
  private static func agreement(_ keys: String, _ body: String = "") -> String {
    "---\nnavn: \(keys)\n---\n\n\(body)"
  }

  private static let main = agreement(
    """
    Hovedaftalen 2015-2018
    art: hovedaftale
    parter:
      - kommunen
    gælder: 2015-2018
    mål:
      - id: plads-til-alle
        tekst: Plads til alle
    """)

  private static let partial = agreement(
    """
    Anvisning
    art: delaftale
    under: hoved
    parter:
      - kommunen
    gælder: fra 2016
    """)

  private static let scheme = agreement(
    """
    Ordningen
    giver: kommunen
    gælder: 2018-2026
    dele:
      - id: tryghed
        navn: Tryghed og trivsel
        art: delaftale
    godkendelse:
      - trin: ledere
        navn: Lokale ledere
      - trin: udvalget
        navn: Udvalget
        efter: ledere
      - trin: afdelinger
        navn: Afdelingsmøder
      - trin: fonden
        navn: Fonden
        efter:
          - udvalget
          - afdelinger
    """)

  private static let plan = agreement(
    """
    Planen
    ordning: o
    gælder: 2019-2022
    delaftaler:
      - tema: tryghed
        aktiviteter:
          - Nabohjælp
    mål:
      - id: alle-med
        tekst: Alle er med
        viderefører: hoved, plads-til-alle
        vurderinger:
          - tid: 2020
            resultat: Halvdelen er med.
            vurdering: på vej
    godkendelser:
      - trin: ledere
        dato: 1. september 2018
        udfald: godkendt
      - trin: udvalget
        udfald: ikke oplyst
      - trin: afdelinger
        dato: oktober 2018
        udfald: godkendt
      - trin: fonden
        udfald: afventer
    """)

  private static let built = BuiltSite(
    site([
      "content/aftaler/hoved.md": main, "content/aftaler/del.md": partial,
      "content/ordninger/o.md": scheme, "content/helhedsplaner/p.md": plan,
    ]))

  @Test func theTreeSetsWhatHasLapsedApart() throws {
    let words = Self.built.words("/aftaler/")
    let inForce = try #require(words.firstRange(of: "Gælder pr. 31. december 2020"))
    let lapsed = try #require(words.firstRange(of: "Udløbet Hovedaftalen 2015-2018"))
    #expect(inForce.lowerBound < lapsed.lowerBound)
    let between = String(words[inForce.upperBound..<lapsed.lowerBound])
    #expect(between.contains("Anvisning delaftale · fra 2016"))
    #expect(between.contains("hører under Hovedaftalen 2015-2018 (udløbet)"))
    #expect(words.contains("udløb 31. december 2018; afløser ikke oplyst"))
  }

  @Test func onADayOfItsTimeTheTreeIsOne() {
    let tree = BuiltSite(
      site(["content/aftaler/hoved.md": Self.main, "content/aftaler/del.md": Self.partial]),
      on: "2017-06-01")
    let page = tree["/aftaler/"]
    #expect(
      page.contains(
        "afløser ikke oplyst</small><ul><li><a href=\"del/\">Anvisning</a>"))
    #expect(!tree.words("/aftaler/").contains("Udløbet"))
  }

  @Test func anAgreementSaysWhatItIsAndWhatIsBelowIt() {
    let words = Self.built.words("/aftaler/hoved/")
    #expect(words.contains("Udløbet 2015–2018 udløb 31. december 2018; afløser ikke oplyst"))
    #expect(words.contains("Plads blandt aftalerne Hovedaftalen 2015-2018 Anvisning delaftale"))
    #expect(Self.built["/aftaler/hoved/"].contains("<span id=\"maal-plads-til-alle\">"))
    #expect(words.contains("Plads til alle Planen"))
  }

  @Test func theNamesakesPointToEachOther() {
    #expect(Self.built["/aftaler/del/"].contains("href=\"../../ordninger/o/\""))
    #expect(Self.built["/ordninger/o/"].contains("href=\"../../aftaler/del/\""))
    #expect(
      Self.built.words("/aftaler/del/")
        .contains("Delaftalerne i en helhedsplan hedder det samme, men er noget andet: Ordningen .")
    )
    #expect(!Self.built.words("/aftaler/hoved/").contains("Samme navn"))
  }

  @Test func aPlanShowsTheWayToApprovalWithWhatIsNotKnown() {
    let page = Self.built["/helhedsplaner/p/"]
    #expect(page.contains("<li class=\"fyldt\"><b>Lokale ledere</b>"))
    #expect(page.contains("<li class=\"ukendt\"><b>Udvalget</b>"))
    #expect(page.contains("<li class=\"ukendt\"><b>Fonden</b>"))
    let words = Self.built.words("/helhedsplaner/p/")
    #expect(words.contains("godkendt i 2 af 4 trin"))
    #expect(words.contains("De begynder med Lokale ledere og Afdelingsmøder."))
    #expect(words.contains("Fonden venter på både Udvalget og Afdelingsmøder."))
    #expect(words.contains("Tryghed og trivsel Nabohjælp"))
  }

  @Test func aGoalLeadsToTheOneItCarriesOnAndSaysHowItWent() {
    #expect(
      Self.built["/helhedsplaner/p/"].contains(
        "<a href=\"../../aftaler/hoved/#maal-plads-til-alle\">Plads til alle</a>"))
    #expect(Self.built.words("/helhedsplaner/p/").contains("2020: på vej. Halvdelen er med."))
  }

  @Test func aSiteWithoutAnyHasNothingOfThem() {
    let empty = BuiltSite(site([:]))
    for page in ["/aftaler/", "/pligter/", "/helhedsplaner/"] {
      let words = empty.words(page)
      #expect(!words.contains("Udløb"), "\(page)")
      #expect(!words.contains("Slags og niveau"), "\(page)")
      #expect(!words.contains("Skal"), "\(page)")
    }
    #expect(empty.files["pligter/pligter.csv"] == nil)
  }
}
