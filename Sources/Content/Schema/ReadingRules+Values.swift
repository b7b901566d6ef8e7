import Diagnostics
import Governance

extension ReadingRules {
  /// Rules of values.
  static let values: [RuleDescription] = [
    RuleDescription(
      "forkert-type", .error,
      summary: Message(
        da: "Lister står, hvor der skal lister, og enkelte værdier, hvor der skal enkelte",
        en: "Lists stand where lists belong, single values where single ones do"),
      explanation: Message(
        da: "En nøgle har samme form overalt. Referencen viser den, og fundet nævner den.",
        en: "A key has the same form everywhere. The reference shows it, and the finding names it."),
      wrong: "også kaldt: Forummet", right: "også kaldt:\n  - Forummet"),
    RuleDescription(
      "forkert-vaerdi", .error,
      summary: Message(da: "En værdi passer til sin nøgle", en: "A value fits its key"),
      explanation: Message(
        da:
          "Et tal er et helt tal i det rigtige område, et ja-nej-svar er `ja` eller `nej`, og efter et id står der kun mere, hvor nøglen tillader det.",
        en:
          "A number is a whole one in the right range, a yes-no answer is `ja` or `nej`, and more follows an id only where the key allows it."
      ),
      wrong: "niveau: to", right: "niveau: 2"),
    RuleDescription(
      "ukendt-ord", .error,
      summary: Message(
        da: "En lukket liste har kun sine egne ord", en: "A closed list has its own words only"),
      explanation: Message(
        da:
          "Der bliver regnet på ordet, så et nyt ville ikke betyde noget. Vælg et af dem, fundet nævner.",
        en:
          "The word is computed with, so a new one would mean nothing. Choose one of those the finding names."
      ),
      wrong: "ophør: lukket", right: "ophør: nedlagt"),
    RuleDescription(
      "nyt-ord", .note,
      summary: Message(
        da: "Et ord på en åben liste er kendt i forvejen", en: "A word of an open list is known"),
      explanation: Message(
        da:
          "Måske er det stavet på en anden måde end ellers. Er ordet rigtigt, så skriv det under `flere ord` i site.yaml.",
        en:
          "It may be spelt differently from elsewhere. If the word is right, add it to `flere ord` in site.yaml."
      ),
      wrong: "art: styrgruppe", right: "art: styregruppe"),
    RuleDescription(
      "ukendt-trin", .error,
      summary: Message(
        da: "Linjer under `frister` og `sket` har trinenes navne",
        en: "Lines under `frister` and `sket` have the steps' names"),
      explanation: Message(
        da:
          "Samme navne bruges til reglen og til det, der skete, så de kan holdes op mod hinanden.",
        en:
          "The same names are used for the rule and for what happened, so that they can be compared."
      ),
      wrong: "frister:\n  dagorden: senest 2 uger før mødet",
      right: "frister:\n  dagsorden: senest 2 uger før mødet"),
    RuleDescription(
      "id-form", .error,
      summary: Message(
        da: "Et id skrives med `a-z`, `0-9` og bindestreg",
        en: "An id is written with `a-z`, `0-9` and hyphens"),
      explanation: Message(
        da:
          "Id'et er også filens navn og sidens adresse. Skriv æ som `ae`, ø som `oe` og å som `aa`.",
        en:
          "The id is also the file's name and the page's address. Write æ as `ae`, ø as `oe` and å as `aa`."
      ),
      wrong: "del af: bydelsbestyrelser_2020", right: "del af: bydelsbestyrelser-2020"),
  ]

  /// Rules of texts with a fixed form.
  static let forms: [RuleDescription] = TextForm.allCases.map { form in
    RuleDescription(
      form.rule, .error,
      summary: Message(
        da: "Her står \(form.name.danish)", en: "Here stands \(form.name.english)"),
      explanation: Message(
        da: "Formen er fast, så andre systemer kan slå det op: \(list(form)).",
        en: "The form is fixed, so that other systems can look it up: \(list(form))."),
      wrong: form.written(form.counterexample),
      right: form.examples.first.map(form.written))
  }

  /// Rules of the phrase languages, one each.
  static let phrases: [RuleDescription] = PhraseLanguage.allCases.map { phrase in
    let shown = phrase.examples.prefix(4).map { "`\($0)`" }.joined(separator: ", ")
    return RuleDescription(
      "ulaeselig-\(phrase.slug)", .error,
      summary: Message(
        da: "En værdi af slagsen \(phrase.name.danish) er skrevet, så den kan læses",
        en: "A value of the sort \(phrase.name.english) is written so that it can be read"),
      explanation: Message(
        da: "Fundet peger på det ord, der ikke blev forstået. Her passer for eksempel \(shown).",
        en:
          "The finding points at the word that was not understood. What fits is for example \(shown)."
      ))
  }

  private static func list(_ form: TextForm) -> String {
    form.examples.map { "`\($0)`" }.joined(separator: ", ")
  }
}

extension TextForm {
  /// A text under a key whose values have the form.
  fileprivate func written(_ text: String) -> String {
    switch self {
    case .caseNumber: "\(Common.caseNumber.key): \(text)"
    case .documentNumber: "\(Common.documentNumber.key): \(text)"
    case .kle: "\(Common.kle.key): \(text)"
    case .uuid: "\(Common.uuid.key): \(text)"
    case .ean: "\(Organisation.contact.key):\n  - \(Contact.ean.key): \(text)"
    case .webAddress: "\(SiteSettings.editAt.key): \(text)"
    case .path: "\(Common.formerAddresses.key):\n  - \(text)"
    }
  }

  /// A text that looks like the form and is not.
  fileprivate var counterexample: String {
    switch self {
    case .caseNumber: "2010-246"
    case .documentNumber: "2013-0230260-x"
    case .kle: "3.10"
    case .uuid: "c2d5e7f0"
    case .ean: "5798009495045"
    case .webAddress: "www.eksempel.dk"
    case .path: "fora/gammelt-navn/"
    }
  }
}
