import Content
import Diagnostics
import Governance

/// A source that is at hand says where it is journalised, or that this is not stated.
struct SourceWithoutJournalNumber: ReviewRule {
  static let description = RuleDescription(
    "kilde-uden-journalnummer", .warning,
    summary: Message(
      da: "En kilde, der foreligger, skal have `sagsnr` og `dokumentnr`, om så »ikke oplyst«",
      en: "A source that is at hand must have `sagsnr` and `dokumentnr`, even as “ikke oplyst”"),
    explanation: Message(
      da:
        """
        Numrene er vejen tilbage til dokumentet i journalen. Står de ikke på dokumentet, så \
        skriv »ikke oplyst«; så ved læseren, at nogen har set efter. Kilder med `ekstern: ja` \
        eller `foreligger: nej` behøver dem ikke.
        """,
      en:
        """
        The numbers lead back to the document in the journal. If the document does not show \
        them, write “ikke oplyst”; then readers know that somebody has looked. Sources with \
        `ekstern: ja` or `foreligger: nej` need none.
        """
    ),
    wrong: """
      titel: Notat om medfinansiering
      art: notat
      dato: 12. december 2013
      """,
    right: """
      titel: Notat om medfinansiering
      art: notat
      dato: 12. december 2013
      sagsnr: 2013-0230260
      dokumentnr: 2013-0230260-6
      """)

  func review(_ context: inout ReviewContext) {
    let examples = context.examples
    for source in context.all(.source) {
      guard source.record.first(SourceDocument.isAvailable) != false,
        source.record.first(SourceDocument.isExternal) != true, !examples.contains(source.id),
        !context.isBroken(source.id)
      else { continue }
      let missing = [Key.caseNumber.key, Key.documentNumber.key]
        .filter { source.record[$0] == nil }
      guard !missing.isEmpty else { continue }
      let keys = missing.map { "`\($0)`" }
      context.report(
        Self.self, in: source.id, at: [.key(Key.title.key)],
        Message(
          da: "\(keys.joined(separator: " og ")) mangler på kilden »\(source.id)«",
          en: "\(keys.joined(separator: " and ")) missing on the source “\(source.id)”"),
        mend: Message(
          da: "Skriv numrene, »ikke oplyst«, `ekstern: ja` eller `foreligger: nej`.",
          en: "Write the numbers, “ikke oplyst”, `ekstern: ja` or `foreligger: nej`."))
    }
  }
}
