import Diagnostics
import Governance

extension ReadingRules {
  /// Rules of the phrase languages: one for each, with what it reads.
  static let phrases: [RuleDescription] = PhraseLanguage.allCases.map { language in
    let forms = language.examples.map { "`\($0)`" }.joined(separator: ", ")
    let example = example(of: language)
    return RuleDescription(
      "ulaeselig-\(language.slug)", .error,
      summary: Message(
        da: "\(language.name.danish.capitalisedFirst) skal kunne læses",
        en: "\(language.name.english.capitalisedFirst) must be readable"),
      explanation: Message(
        da:
          """
          Værdien skrives med ord, som dokumenterne skriver den, i en af formerne \(forms). \
          Fundet peger på det første ord, der ikke kan læses.
          """,
        en:
          """
          The value is written in words as the documents write it, in one of the forms \
          \(forms). The finding points at the first word that cannot be read.
          """
      ),
      wrong: example.wrong, right: example.right)
  }

  private static func example(of language: PhraseLanguage) -> (wrong: String, right: String) {
    switch language {
    case .date: ("dato: 14. arpil 2010", "dato: 14. april 2010")
    case .validity: ("gælder: siden 2010", "gælder: fra 2010")
    case .frequency: ("møder: 4-6 årligt", "møder: 4-6 gange om året")
    case .clock: ("tid: 9-11", "tid: kl. 9.00-11.00")
    case .occasion: ("mødetid: ca. sommer", "mødetid: i løbet af 2. kvartal")
    case .weekdays: ("ugedage: tirsdage og tordag", "ugedage: tirsdag og torsdag")
    case .annualDays:
      (
        "lukkedage:\n  - dag: mellem jul og nytår\n    navn: Julelukket",
        "lukkedage:\n  - dag: 27. december til 30. december\n    navn: Julelukket"
      )
    case .deadline:
      ("frister:\n  dagsorden: 2 uger før", "frister:\n  dagsorden: senest 2 uger før mødet")
    case .quantity: ("antal: op til nogle", "antal: mindst 4")
    case .amount: ("beløb: 30 millioner", "beløb: 30 mio. kr.")
    case .share: ("andel: en ottendedel", "andel: 12,5 %")
    case .check: ("kontrol:\n  - 12,5 % er 10,6 % + 1,9 %", "kontrol:\n  - 12,5 % = 10,6 % + 1,9 %")
    case .source:
      (
        "kilde: notat-2010-kommissorier afsnit 3",
        "kilde: notat-2010-kommissorier, afsnit 3 (l. 353)"
      )
    }
  }
}
