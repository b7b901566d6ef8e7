package import Diagnostics

extension PublishingRule {
  /// What is said of the rule where it is explained.
  package var description: RuleDescription {
    switch self {
    case .cannotExchange:
      RuleDescription(
        rawValue, .error,
        summary: Message(
          da: "Målmappen skal kunne byttes ud som en helhed",
          en: "The output folder must be such that it can be exchanged as a whole"),
        explanation: Message(
          da: """
            Sitet bygges ved siden af og byttes ind på én gang, så ingen ser en blanding af gammelt \
            og nyt. Det går ikke, når mappen er et monteringspunkt, når filsystemet ikke kan bytte \
            mapper, eller når brugeren ikke må skrive i mappen udenom. Udgiv til en mappe inde i \
            det monterede, eller skriv fil for fil med `--in-place`. Det går heller ikke, når noget \
            er monteret på en af sitets egne mapper.
            """,
          en: """
            The site is built beside it and exchanged at once, so that nobody sees a mix of old and \
            new. That is impossible when the folder is a mount point, when the file system cannot \
            exchange folders, or when the user may not write in the folder around it. Publish to a \
            folder inside what is mounted, or write file by file with `--in-place`. That is \
            impossible too when something is mounted at one of the site's own folders.
            """))
    case .foreignFolder:
      RuleDescription(
        rawValue, .error,
        summary: Message(
          da: "Målmappen skal være ny, tom eller lavet af kommissorium",
          en: "The output folder must be new, empty or made by kommissorium"),
        explanation: Message(
          da: """
            Udgivelsen sletter de sider, der ikke længere er med. Det gør den kun i en mappe, som \
            den selv har lavet; den kendes på filen `.kommissorium`. Vælg en anden mappe, eller \
            tøm den, hvis indholdet ikke skal bruges. Skiftes mappen ud, mens der bygges, udgives \
            der heller ikke.
            """,
          en: """
            Publishing deletes pages that are no longer made. It does so only in a folder that it \
            made itself, which is known by its file `.kommissorium`. Choose another folder, or \
            empty this one if what lies there is not needed. Nor is anything published when the \
            folder is replaced during a build.
            """))
    case .foreignFile:
      RuleDescription(
        rawValue, .warning,
        summary: Message(
          da: "Det udgivne site skal kunne bygges helt af indholdet",
          en: "The published site must be made of the content alone"),
        explanation: Message(
          da: """
            Nogen har lagt en fil i den udgivne mappe med hånden. Den bliver liggende, men er væk, \
            hvis sitet udgives et andet sted. Læg den i `templates/assets/`, så følger den med. \
            Ligger den, hvor sitet selv har en side, udgives der ikke, før den er flyttet.
            """,
          en: """
            Somebody put a file into the published folder by hand. It stays, but is missing when \
            the site is published elsewhere. Put it into `templates/assets/`, and it comes along. \
            If it lies where the site has a page of its own, nothing is published until it is moved.
            """))
    case .busy:
      RuleDescription(
        rawValue, .error,
        summary: Message(
          da: "Kun én bygning ad gangen skriver til en mappe",
          en: "Only one build at a time writes to a folder"),
        explanation: Message(
          da: """
            En anden bygning er ved at udgive til samme mappe. Vent, til den er færdig. Låsen \
            slippes af sig selv, også når en bygning bliver afbrudt.
            """,
          en: """
            Another build is publishing to the same folder. Wait until it has ended. The lock goes \
            by itself, also when a build is killed.
            """))
    case .badPath:
      RuleDescription(
        rawValue, .error,
        summary: Message(
          da: "Hver fil på sitet har sin egen plads i målmappen",
          en: "Each file of the site has a place of its own in the output folder"),
        explanation: Message(
          da: """
            En adresse kan ikke føre ud af mappen, have usynlige tegn i sig eller hedde det samme \
            som udgivelsens egen fil, og to filer kan ikke ligge på samme plads.
            """,
          en: """
            An address cannot lead out of the folder, hold invisible characters or have the name \
            of the publisher's own file, and two files cannot lie in one place.
            """))
    case .cannotWrite:
      RuleDescription(
        rawValue, .error,
        summary: Message(
          da: "Filerne skal kunne læses og skrives", en: "Files must be readable and writable"),
        explanation: Message(
          da: """
            Disken er fuld, rettigheder mangler, eller disken melder fejl; fundet siger hvilket. \
            Det udgivne site står, som det stod før, medmindre der skrives med `--in-place`.
            """,
          en: """
            The disk is full, permissions are missing, or the disk reports an error; the finding \
            says which. The published site is as it was, unless it is written with `--in-place`.
            """))
    }
  }
}
