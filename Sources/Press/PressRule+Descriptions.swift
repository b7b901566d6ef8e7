package import Diagnostics

extension PressRule {
  /// What is said of the rule where it is explained.
  package var description: RuleDescription {
    switch self {
    case .noProgram:
      RuleDescription(
        rawValue, .warning,
        summary: Message(
          da: "`--pdf` bruger programmet WeasyPrint", en: "`--pdf` uses the program WeasyPrint"),
        explanation: Message(
          da: """
            PDF-filerne trykkes af WeasyPrint, som skal kunne findes på `PATH`. Uden det bygges \
            sitet uden PDF, og ingen side linker til en. `pip install weasyprint` installerer det; \
            `make report` gør det selv.
            """,
          en: """
            The PDF files are printed by WeasyPrint, which must be found on `PATH`. Without it the \
            site is built without PDF, and no page links to one. `pip install weasyprint` installs \
            it; `make report` does so by itself.
            """))
    case .failed:
      RuleDescription(
        rawValue, .warning,
        summary: Message(
          da: "WeasyPrint skal kunne trykke hvert dokument",
          en: "WeasyPrint must be able to print each document"),
        explanation: Message(
          da: """
            WeasyPrint endte med en fejl, eller det, der kom ud, er ikke en PDF. Fundet siger \
            hvilket dokument og viser programmets egne ord. Siden udgives uden sin PDF; resten er, \
            som det skal være. Kontrollér med `weasyprint --info`, at programmet er version 70 \
            eller nyere og er hel.
            """,
          en: """
            WeasyPrint ended with an error, or what came out is no PDF. The finding says which \
            document and shows the program's own words. The page is published without its PDF; the \
            rest is as it should be. Check with `weasyprint --info` that the program is version 70 \
            or later and whole.
            """))
    case .tooSlow:
      RuleDescription(
        rawValue, .warning,
        summary: Message(
          da: "WeasyPrint skal blive færdig inden for tiden",
          en: "WeasyPrint must end within the time"),
        explanation: Message(
          da: """
            Et dokument må tage den tid, som `--pdf-limit` siger; uden den fem minutter. Et \
            program, der hænger, standses, og de dokumenter, der venter på det, trykkes ikke. Byg \
            igen, eller giv det mere tid.
            """,
          en: """
            A document may take the time that `--pdf-limit` says; without it five minutes. A \
            program that hangs is stopped, and the documents that wait for it are not printed. \
            Build again, or give it more time.
            """))
    }
  }
}
