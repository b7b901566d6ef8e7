import CivilTime
import Conformity
import Diagnostics
import Governance
import Phrases

/// What judgements and figures read like on a page.
struct ConformityWords {
  let printer: Printer

  private var context: SiteContext { printer.context }

  /// A message in the language of the page, as HTML whose numbers and units hold together.
  func html(_ message: Message) -> String { printer.phrase(message.text(in: context.language)) }

  /// The word for an answer.
  func word(_ answer: Answer) -> String {
    switch answer {
    case .yes: context[.kept]
    case .no: context[.notKept]
    case .unknown: context[.cannotBeSaid]
    }
  }

  /// The answer with its reason: `Ikke overholdt: 1 dag for sent`.
  func verdict(_ judgement: Judgement) -> String {
    let word = printer.text(word(judgement.answer))
    let marked = judgement.answer == .no ? "<strong>\(word)</strong>" : word
    return marked + (judgement.reason.map { ": \(html($0))" } ?? "")
  }

  /// The answer that several come to, with how often it was not kept.
  func verdict(_ tally: Tally) -> String {
    let word = printer.text(word(tally.answer))
    guard tally.answer == .no else { return word }
    let times =
      tally.broken == 1
      ? context[.once] : context.sentence(.times, "\(tally.broken)")
    return "<strong>\(word)</strong>: \(printer.phrase(times))"
  }

  /// `16 af 18 overholdt; 2 kan ikke siges`, in plain text.
  ///
  /// - Parameter matter: what was counted; what is the case at a whole meeting is counted in
  ///   meetings, `overholdt på 6 af 6 møder`.
  func count(_ tally: Tally, of matter: Matter? = nil) -> String {
    var parts: [String] = []
    if tally.judged > 0 {
      let isOfMeetings = matter == .quorum || matter == .substitutes || matter == .duty
      let kept = context.sentence(
        isOfMeetings ? .keptAtMeetings : .keptOf, "\(tally.kept)", "\(tally.judged)")
      parts.append(kept.replacing(" ", with: Self.holdingBlank))
    }
    if tally.unknown > 0 { parts.append(context.sentence(.unsaidCount, "\(tally.unknown)")) }
    return parts.isEmpty ? context[.nothingDue] : parts.joined(separator: "; ")
  }

  /// `53 af 54 til stede (98 %)`, in plain text.
  func count(_ attendance: ConformityFigures.Attendance) -> String {
    let share = (200 * attendance.present + attendance.members) / (2 * attendance.members)
    return context.sentence(
      .present, "\(attendance.present)", "\(attendance.members)", "\(share)")
  }

  /// `4–6`, `4`, `4 eller flere`, in plain text.
  func range(_ promise: ConformityFigures.Promise) -> String {
    guard let most = promise.most else { return context.sentence(.orMore, "\(promise.least)") }
    return promise.least == most ? "\(most)" : "\(promise.least)–\(most)"
  }

  /// A rule with the document that it stands in and its place in the sources.
  func rule(_ clause: RuleClause) -> String {
    html(clause.words) + " <small class=\"kilde\">\(source(of: clause))</small>"
  }

  /// The document of a rule and its place in the sources; those of the whole document where the rule
  /// has none of its own.
  func source(of clause: RuleClause) -> String {
    let document = context.register[clause.document]
    let name = document.map { RuleDocumentPage.name(of: $0, context) }
    let sources =
      clause.sources.isEmpty
      ? document?.record.all(Key.sources).flatMap { $0 } ?? [] : clause.sources
    let link =
      printer.href(clause.document, fragment: "kort-sagt").flatMap { href in
        name.map { "<a href=\"\(printer.text(href))\">\(printer.text($0))</a>" }
      } ?? printer.link(clause.document, words: name)
    return ([link] + sources.map(printer.source)).joined(separator: "; ")
  }

  /// A link to a meeting by its day.
  func meeting(_ id: EntityID) -> String {
    let date = context.register[id]?.record.first(Meeting.date)
    let words = date?.printed(in: context.language)
    return printer.link(id, words: words?.replacing(" ", with: Self.holdingBlank))
  }

  /// A blank at which no line ends; columns of days and counts would else be a word wide.
  private static let holdingBlank = "\u{A0}"
}
