import Diagnostics

extension ReadingRules {
  /// Rules of keys and of what stands under them.
  static let keys: [RuleDescription] = [
    RuleDescription(
      "ukendt-noegle", .error,
      summary: Message(
        da: "En nøgle skal være en af dem, som slagsen har",
        en: "A key must be one of those that its kind has"),
      explanation: Message(
        da:
          """
          Nøglerne for hver slags står i docs/content.md. En oplysning, der ikke har en nøgle, \
          hører til i teksten.
          """,
        en: """
          The keys of each kind stand in docs/content.md. A fact without a key belongs in the \
          text.
          """
      ),
      wrong: "formænd: center-for-bydesign", right: "formand: center-for-bydesign"),
    RuleDescription(
      "noegle-mangler", .error,
      summary: Message(
        da: "De nøgler, der skal være der, skal være der",
        en: "Keys that must be there must be there"),
      explanation: Message(
        da:
          """
          Nøglerne er mærket i docs/content.md. Tier kilderne, så skriv »ikke oplyst«; det er \
          også et svar.
          """,
        en:
          """
          Those keys are marked in docs/content.md. If the sources are silent, write “ikke \
          oplyst”, which is an answer too.
          """
      ),
      wrong: """
        navn: Samarbejdsforum
        art: administrativt forum
        """,
      right: """
        navn: Samarbejdsforum
        art: administrativt forum
        gælder: ikke oplyst
        """),
    RuleDescription(
      "noegle-gentaget", .error,
      summary: Message(da: "En nøgle står én gang", en: "A key stands once"),
      explanation: Message(
        da:
          """
          YAML ville stille beholde den sidste. Har nøglen flere værdier, så skriv dem som en \
          liste under den.
          """,
        en: """
          YAML would silently keep the last. If the key has several values, list them under it.
          """),
      wrong: """
        formand: tmf
        formand: oekf
        """,
      right: """
        formand:
          - tmf
          - oekf
        """),
    RuleDescription(
      "praecis-en-noegle", .error,
      summary: Message(
        da: "Af nogle nøgler skal netop én være der",
        en: "Of some keys exactly one must be there"),
      explanation: Message(
        da:
          """
          En plads har én af nøglerne `udpeges af`, `fra`, `hver af`, `ved`, `poster` og \
          `beskrevet som`; en relation har ét udsagnsord. To måder at sige det samme på kan \
          modsige hinanden.
          """,
        en:
          """
          A seat has one of the keys `udpeges af`, `fra`, `hver af`, `ved`, `poster` and \
          `beskrevet som`; a relation has one verb. Two ways of saying one thing may contradict \
          each other.
          """
      ),
      wrong: """
        - plads: bl
          udpeges af: bl-1-kreds
          fra: bl-1-kreds
        """,
      right: """
        - plads: bl
          udpeges af: bl-1-kreds
        """),
    RuleDescription(
      "tom-vaerdi", .error,
      summary: Message(
        da: "En nøgle må ikke stå uden værdi", en: "A key must not stand without a value"),
      explanation: Message(
        da:
          """
          En udeladt nøgle betyder, at ingen har set efter; »ikke oplyst«, at kilderne tier; \
          »ingen«, at kilden siger, at der ikke er nogen. En tom nøgle siger ingen af delene.
          """,
        en:
          """
          A key left out means that nobody has looked; “ikke oplyst” that the sources are \
          silent; “ingen” that the source says there is none. An empty key says none of these.
          """
      ),
      wrong: "mødested:", right: "mødested: ikke oplyst"),
    RuleDescription(
      "forkert-type", .error,
      summary: Message(
        da: "En liste, nøgler med værdier og en enkelt værdi er tre forskellige ting",
        en: "A list, keys with values and a single value are three different things"),
      explanation: Message(
        da: """
          Lister er linjer, der begynder med `- `; nøgler under en nøgle er rykket to mellemrum \
          ind.
          """,
        en: "Lists are lines that begin with `- `; keys under a key are indented by two spaces."),
      wrong: "kilder: indstilling-2010",
      right: """
        kilder:
          - indstilling-2010
        """),
    RuleDescription(
      "ukendt-ord", .error,
      summary: Message(
        da: "Værdien skal være et af ordene på den lukkede liste",
        en: "The value must be one of the words of the closed list"),
      explanation: Message(
        da: "Ordene afgør, hvad der bliver tegnet og talt, så listen kan ikke udvides på sitet.",
        en: "The words decide what is drawn and counted, so a site cannot extend the list."),
      wrong: "udfald: ok", right: "udfald: godkendt"),
    RuleDescription(
      "nyt-ord", .note,
      summary: Message(
        da: "Et nyt ord på en åben liste kan være en slåfejl",
        en: "A new word on an open list may be a slip"),
      explanation: Message(
        da: """
          Ordet bliver brugt, som det står. Er det rigtigt, så skriv det under `flere ord` i \
          site.yaml.
          """,
        en: "The word is used as it stands. If it is right, add it to `flere ord` in site.yaml."),
      wrong: "art: styreguppe", right: "art: styregruppe"),
    RuleDescription(
      "ukendt-trin", .error,
      summary: Message(
        da: "Trinene under `frister` og `sket` har faste navne",
        en: "The steps under `frister` and `sket` have fixed names"),
      explanation: Message(
        da: "Kun med det samme navn kan fristen sammenlignes med den dag, hvor det skete.",
        en: """
          Only with the same name can the deadline be compared with the day on which it happened.
          """),
      wrong: """
        frister:
          dagsordenen: senest 2 uger før mødet
        """,
      right: """
        frister:
          dagsorden: senest 2 uger før mødet
        """),
    RuleDescription(
      "belaeg-uden-noegle", .error,
      summary: Message(
        da: "Et belæg skal være for en nøgle i filen",
        en: "Evidence must be for a key of the file"),
      explanation: Message(
        da: """
          Under `belæg` står nøglen og stedet i kilden. Er nøglen væk, hører belægget ingen \
          steder til.
          """,
        en: """
          Under `belæg` stand the key and its place in the source. Without the key it belongs \
          nowhere.
          """
      ),
      wrong: """
        møder: 4-6 gange om året
        belæg:
          møde: afsnit 3 (l. 353)
        """,
      right: """
        møder: 4-6 gange om året
        belæg:
          møder: afsnit 3 (l. 353)
        """),
    RuleDescription(
      "belaeg-uden-kilde", .error,
      summary: Message(
        da: "Har filen flere kilder, begynder et belæg med kildens id",
        en: "When a file has several sources, evidence begins with the source's id"),
      explanation: Message(
        da: "Med én kilde under `kilder` er stedet nok.",
        en: "With one source under `kilder` the place is enough."),
      wrong: """
        belæg:
          møder: afsnit 3 (l. 353)
        """,
      right: """
        belæg:
          møder: notat-2010-kommissorier, afsnit 3 (l. 353)
        """),
  ]
}
