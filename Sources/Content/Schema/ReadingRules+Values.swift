import Diagnostics

extension ReadingRules {
  /// Rules of single values.
  static let values: [RuleDescription] = [
    RuleDescription(
      "forkert-vaerdi", .error,
      summary: Message(
        da: "Værdien skal passe til nøglen", en: "The value must fit its key"),
      explanation: Message(
        da:
          """
          Der skal stå `ja` eller `nej`, et helt tal inden for grænserne eller et id alene; \
          docs/content.md siger det for hver nøgle.
          """,
        en:
          """
          It must be `ja` or `nej`, a whole number within bounds or an id alone; \
          docs/content.md says which for each key.
          """
      ),
      wrong: "mødepligt: true", right: "mødepligt: ja"),
    RuleDescription(
      "id-form", .error,
      summary: Message(
        da: "Et id skrives med a-z, 0-9 og bindestreg",
        en: "An id is written with a-z, 0-9 and hyphens"),
      explanation: Message(
        da: "Id'et er også en adresse. Skriv ae, oe og aa for æ, ø og å.",
        en: "The id is an address too. Write ae, oe and aa for æ, ø and å."),
      wrong: "sekretariat: Støttet_byggeri", right: "sekretariat: stoettet-byggeri"),
    RuleDescription(
      "sagsnr-form", .error,
      summary: Message(
        da: "Et sagsnummer har journalens form", en: "A case number has the journal's form"),
      explanation: Message(
        da: """
          Årstal, bindestreg og fem cifre, fra 2013 syv. Står det ikke på dokumentet: »ikke \
          oplyst«.
          """,
        en: """
          Year, hyphen and five digits, from 2013 seven. If the document does not show it: “ikke \
          oplyst”.
          """
      ),
      wrong: "sagsnr: 24616/2010", right: "sagsnr: 2010-24616"),
    RuleDescription(
      "dokumentnr-form", .error,
      summary: Message(
        da: "Et dokumentnummer har journalens form",
        en: "A document number has the journal's form"),
      explanation: Message(
        da: """
          Årstal, bindestreg og fem eller seks cifre; fra 2013 sagsnummeret, bindestreg og et \
          løbenummer.
          """,
        en: """
          Year, hyphen and five or six digits; from 2013 the case number, a hyphen and a running \
          number.
          """
      ),
      wrong: "dokumentnr: 250827", right: "dokumentnr: 2010-250827"),
    RuleDescription(
      "kle-form", .error,
      summary: Message(
        da: "Et KLE-nummer er to, fire eller seks cifre med punktum imellem",
        en: "A KLE number is two, four or six digits with points between"),
      explanation: Message(
        da: "Som KL offentliggør dem: hovedgruppe, gruppe og emne.",
        en: "As KL publishes them: main group, group and subject."),
      wrong: "kle: 3.10", right: "kle: 03.10"),
    RuleDescription(
      "uuid-form", .error,
      summary: Message(
        da: "Et UUID er 32 hexcifre i fem grupper",
        en: "A UUID is 32 hexadecimal digits in five groups"),
      explanation: Message(
        da: "Kopiér det fra FK Organisation.", en: "Copy it from FK Organisation."),
      wrong: "uuid: c2d5e7f0", right: "uuid: c2d5e7f0-1a2b-4c3d-8e4f-5a6b7c8d9e0f"),
    RuleDescription(
      "ean-form", .error,
      summary: Message(
        da: "Et EAN-nummer har 13 cifre, og det sidste er kontrolciffer",
        en: "An EAN has 13 digits, the last of them a check digit"),
      explanation: Message(
        da: "Passer kontrolcifferet ikke, er et ciffer skrevet forkert.",
        en: "If the check digit does not fit, a digit is wrong."),
      wrong: "ean: 5798009495045", right: "ean: 5798009495044"),
    RuleDescription(
      "adresse-form", .error,
      summary: Message(
        da: "En adresse på nettet begynder med https:// eller http://",
        en: "An address on the web begins with https:// or http://"),
      explanation: Message(
        da: "Skriv hele adressen uden mellemrum.", en: "Write the whole address without spaces."),
      wrong: "rediger på: git.kommune.example",
      right: "rediger på: https://git.kommune.example/kommissorier"),
    RuleDescription(
      "sti-form", .error,
      summary: Message(
        da: "En tidligere adresse er en sti, der begynder med /",
        en: "A former address is a path that begins with /"),
      explanation: Message(
        da: "Skriv stien, som den stod efter sitets adresse, uden `..` og mellemrum.",
        en: "Write the path as it stood after the site's address, without `..` and spaces."),
      wrong: """
        tidligere adresser:
          - fora/gammelt-navn
        """,
      right: """
        tidligere adresser:
          - /fora/gammelt-navn/
        """),
  ]
}
