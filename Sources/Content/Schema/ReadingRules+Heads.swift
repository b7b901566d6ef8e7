import Diagnostics

extension ReadingRules {
  /// Rules of the front matter and its keys.
  static let heads: [RuleDescription] = [
    RuleDescription(
      "formdata-mangler", .error,
      summary: Message(
        da: "En Markdown-fil begynder med en linje `---`",
        en: "A Markdown file begins with a line `---`"),
      explanation: Message(
        da:
          """
          Mellem to linjer `---` står hovedet: det, der kan tælles og tjekkes. Uden det vides \
          det ikke, hvad filen hedder.
          """,
        en:
          """
          Between two lines `---` stands the head: what can be counted and checked. Without it \
          the file has no name.
          """
      ),
      wrong: "titel: Kontakt",
      right: """
        ---
        titel: Kontakt
        ---
        """),
    RuleDescription(
      "formdata-uafsluttet", .error,
      summary: Message(
        da: "Hovedet slutter med en linje `---`", en: "The head ends with a line `---`"),
      explanation: Message(
        da: "Uden den anden linje er hele filen hoved, og der er ingen brødtekst.",
        en: "Without the second line all of the file is head, and there is no text."),
      wrong: """
        ---
        titel: Kontakt
        """,
      right: """
        ---
        titel: Kontakt
        ---
        """),
    RuleDescription(
      "ukendt-noegle", .error,
      summary: Message(
        da: "Nøgler er dem, indholdet har på dette sted",
        en: "Keys are those that the content has in this place"),
      explanation: Message(
        da:
          """
          En nøgle, ingen læser, er enten stavet forkert eller står et forkert sted, og \
          oplysningen ville gå tabt.
          """,
        en:
          """
          A key that nobody reads is either misspelt or in the wrong place, and the fact would \
          be lost.
          """
      ),
      wrong: "forkortelsen: EF", right: "forkortelse: EF"),
    RuleDescription(
      "noegle-gentaget", .error,
      summary: Message(da: "En nøgle står kun én gang", en: "A key stands only once"),
      explanation: Message(
        da:
          """
          Af to ens nøgler ville kun den ene tælle. Har nøglen flere værdier, så skriv dem som \
          en liste under den.
          """,
        en:
          """
          Of two equal keys only one would count. If the key has several values, write them as \
          a list under it.
          """
      ),
      wrong: """
        niveau: 1
        niveau: 2
        """,
      right: "niveau: 1"),
    RuleDescription(
      "noegle-mangler", .error,
      summary: Message(da: "Påkrævede nøgler er der", en: "Required keys are there"),
      explanation: Message(
        da: "Uden dem kan siden ikke laves. Kender ingen værdien, så skriv `ikke oplyst`.",
        en: """
          Without them the page cannot be made. If nobody knows the value, write `ikke oplyst`.
          """),
      wrong: """
        forgængere:
          - forum: kontaktudvalget
        """,
      right: """
        forgængere:
          - forum: kontaktudvalget
            måde: afløst
        """),
    RuleDescription(
      "praecis-en-noegle", .error,
      summary: Message(
        da: "Netop én af nogle nøgler skal være der", en: "Exactly one of some keys must be there"),
      explanation: Message(
        da:
          """
          Nøglerne udelukker hinanden: en plads har én måde at blive besat på, en relation ét \
          udsagnsord.
          """,
        en: "The keys exclude each other: a seat is filled in one way, a relation has one verb."),
      wrong: """
        relationer:
          - betjener: samarbejdsforum
            orienterer: samarbejdsforum
        """,
      right: """
        relationer:
          - betjener: samarbejdsforum
          - orienterer: samarbejdsforum
        """),
    RuleDescription(
      "tom-vaerdi", .error,
      summary: Message(da: "En nøgle har en værdi", en: "A key has a value"),
      explanation: Message(
        da:
          """
          En nøgle uden værdi siger ikke, om nogen har set efter. Udelad den, eller skriv `ikke \
          oplyst` eller `ingen`.
          """,
        en:
          """
          A key without a value does not say whether anybody looked. Leave it out, or write \
          `ikke oplyst` or `ingen`.
          """
      ),
      wrong: "virkeområde:", right: "virkeområde: ikke oplyst"),
    RuleDescription(
      "belaeg-uden-noegle", .error,
      summary: Message(
        da: "Et belæg hører til en nøgle i filen", en: "Evidence belongs to a key in the file"),
      explanation: Message(
        da: "Under `belæg` står de samme nøgler som i filen, hver med sit sted i kilden.",
        en: "Under `belæg` stand the same keys as in the file, each with its place in the source."),
      wrong: """
        kilder:
          - notat
        belæg:
          niveau: afsnit 2
        """,
      right: """
        niveau: 2
        kilder:
          - notat
        belæg:
          niveau: afsnit 2
        """),
    RuleDescription(
      "belaeg-uden-kilde", .error,
      summary: Message(
        da: "Et belæg siger, hvilken af filens kilder det er i",
        en: "Evidence says which of the file's sources it is in"),
      explanation: Message(
        da:
          """
          Har filen én kilde, er stedet nok. Har den flere, begynder stedet med kildens id. \
          Uden `kilder` er der intet at pege ind i.
          """,
        en:
          """
          With one source the place is enough. With several it begins with the source's id. \
          Without `kilder` there is nothing to point into.
          """
      ),
      wrong: """
        niveau: 2
        kilder:
          - notat
          - indstilling
        belæg:
          niveau: afsnit 2
        """,
      right: """
        niveau: 2
        kilder:
          - notat
          - indstilling
        belæg:
          niveau: notat, afsnit 2
        """),
  ]
}
