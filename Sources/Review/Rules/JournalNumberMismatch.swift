import Content
import Diagnostics
import Governance

/// Case and document numbers fit each other and the journal of their year.
struct JournalNumberMismatch: ReviewRule {
  static let description = RuleDescription(
    "journalnummer-passer-ikke", .warning,
    summary: Message(
      da: "Sags- og dokumentnumre skal passe til hinanden og til årets journal",
      en: "Case and document numbers must fit each other and the journal of their year"),
    explanation: Message(
      da:
        """
        Til og med 2012 har en sag fem cifre efter året (2010-24616) og et dokument sit eget \
        nummer (2010-250827). Fra 2013 har en sag syv cifre (2013-0230260), og dokumentets \
        nummer er sagens med et løbenummer efter (2013-0230260-6).
        """,
      en:
        """
        Up to 2012 a case has five digits after the year (2010-24616) and a document a number \
        of its own (2010-250827). From 2013 a case has seven digits (2013-0230260), and the \
        document's number is that of the case and a running number (2013-0230260-6).
        """
    ),
    wrong: """
      sagsnr: 2013-0230260
      dokumentnr: 2013-0230620-6
      """,
    right: """
      sagsnr: 2013-0230260
      dokumentnr: 2013-0230260-6
      """)

  /// The first year of the new journal.
  private static let newJournal = 2013

  func review(_ context: inout ReviewContext) {
    for entity in context.register.entities {
      let caseNumber = entity.record.first(Key.caseNumber)
      let documentNumber = entity.record.first(Key.documentNumber)
      if let caseNumber { checkShape(caseNumber, Key.caseNumber.key, entity.id, &context) }
      guard let documentNumber else { continue }
      checkShape(documentNumber, Key.documentNumber.key, entity.id, &context)
      if let caseNumber, documentNumber.split(separator: "-").count == 3,
        !documentNumber.hasPrefix(caseNumber + "-")
      {
        context.report(
          Self.self, in: entity.id, at: [.key(Key.documentNumber.key)], named: documentNumber,
          Message(
            da: "»\(documentNumber)« begynder ikke med sagsnummeret »\(caseNumber)«",
            en: "“\(documentNumber)” does not begin with the case number “\(caseNumber)”"),
          mend: Message(
            da: "Sammenlign begge numre med dokumentet.", en: "Compare both with the document."),
          related: [
            .init(
              context.origins.place(of: entity.id, at: [.key(Key.caseNumber.key)]),
              Message(da: "Her står sagsnummeret", en: "The case number stands here"))
          ])
      }
    }
  }

  private func checkShape(
    _ number: String, _ key: String, _ entity: EntityID, _ context: inout ReviewContext
  ) {
    let parts = number.split(separator: "-")
    guard let year = parts.first.flatMap({ Int($0) }), parts.count >= 2 else { return }
    let isNew = parts.count == 3 || parts[1].count == 7
    guard isNew != (year >= Self.newJournal) else { return }
    let isCase = key == Key.caseNumber.key
    let fits =
      year >= Self.newJournal
      ? (isCase ? "2013-0230260" : "2013-0230260-6") : (isCase ? "2010-24616" : "2010-250827")
    context.report(
      Self.self, in: entity, at: [.key(key)], named: number,
      Message(
        da: "»\(number)« har ikke den form, som numre fra \(year) har",
        en: "“\(number)” does not have the shape of numbers from \(year)"),
      mend: Message(da: "Formen er som »\(fits)«.", en: "The shape is that of “\(fits)”."))
  }
}
