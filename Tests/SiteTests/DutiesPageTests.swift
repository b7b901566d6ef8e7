import Content
import Testing

/// The page of duties and its file.
@Suite struct DutiesPageTests {
  private static let built = BuiltSite(
    site([
      "content/regler/r.md": """
      ---
      titel: Regel
      udsteder: kommunen
      dato: 1. januar 2018
      pligter:
        - id: status
          pligt: Status; hvert år
          hvor: hjemmesiden
          hvem: kommunen
          frist: senest 1. april 2019
          gentages: 1 gang om året
          opfyldt:
            - dato: 28. marts 2019
        - id: evaluering
          pligt: Aftalen evalueres
          frist: ikke oplyst
      ---
      """,
      "content/fora/a/forum.md": "---\nnavn: A\nart: bestyrelse\ngælder: fra 2010\n---\n",
      "content/fora/a/kommissorium-2010.md": """
      ---
      titel: K
      gælder: fra 2010
      forløb:
        - trin: udkast
      pligter:
        - id: paa-nettet
          pligt: Dagsordenen på nettet
          hvor: hjemmesiden
          frist: senest 1 uge før mødet
      ---
      """,
      "content/moeder/2020/a-2020-1.md":
        "---\nforum: a\ndato: 15. marts 2020\nstatus: holdt\noffentliggjort:\n  paa-nettet: 8. marts 2020\n---\n",
      "content/moeder/2020/a-2020-2.md":
        "---\nforum: a\ndato: 15. maj 2020\nstatus: holdt\noffentliggjort:\n  paa-nettet: 10. maj 2020\n---\n",
      "content/moeder/2020/a-2020-3.md":
        "---\nforum: a\ndato: 15. juni 2020\nstatus: holdt\n---\n",
    ]))

  @Test func tellsWhatWasMetWhatWasNotAndWhatNobodyWrote() {
    let words = Self.built.words("/pligter/")
    #expect(words.contains("2019: Opfyldt 28. marts 2019 2020: ikke oplyst"))
    #expect(words.contains("Opfyldt ved 1 af 3 møder ikke opfyldt: 1 ikke oplyst: 1"))
    #expect(words.contains("2 dage for sent"))
    #expect(words.contains("senest søndag 8. marts 2020"))
  }

  @Test func whatMustBePublishedStandsFirst() throws {
    let words = Self.built.words("/pligter/")
    let first = try #require(words.firstRange(of: "Skal offentliggøres"))
    let other = try #require(words.firstRange(of: "Skal rapporteres, evalueres eller følges op"))
    #expect(words[first.upperBound..<other.lowerBound].contains("Dagsordenen på nettet"))
    #expect(!words[first.upperBound..<other.lowerBound].contains("Aftalen evalueres"))
  }

  @Test func theFileHasARowForEachTime() throws {
    let file = try #require(Self.built.files["pligter/pligter.csv"])
    let lines = file.split(separator: "\r\n").map(String.init)
    #expect(file.hasPrefix("\u{FEFF}Pligt;Hvor;Hvem;Frist;"))
    #expect(lines.count == 1 + 3 + 2 + 1)
    #expect(
      lines.contains(
        "\"Status; hvert år\";hjemmesiden;Kommunen;senest 1. april 2019;r;2019;2019-04-01;2019-03-28;Opfyldt;"
      ))
    #expect(
      lines.contains(
        "Dagsordenen på nettet;hjemmesiden;;senest 1 uge før mødet;a/kommissorium-2010;a-2020-2;2020-05-08;2020-05-10;Ikke opfyldt;2 dage for sent"
      ))
  }
}
