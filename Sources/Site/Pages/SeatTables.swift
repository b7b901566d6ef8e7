import CivilTime
import Governance
import Phrases
import Templates

/// The tables of who sits in a body: the seats of each composition and who holds them.
struct SeatTables {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The seats in force on the day, then earlier compositions, then the holders known.
  func tables(of forum: Entity, _ rules: RuleBook) -> [TableView] {
    var tables: [TableView] = []
    let current = context.situation.compositionDocument(of: forum.id)
    for (document, state) in rules.documents
    where state != .notYet && document.record[RuleDocument.composition] != nil {
      let isCurrent = document.id == current?.id
      let caption =
        isCurrent
        ? context.sentence(.captionSeats, context.words(context.day))
        : "\(document.name) (\(context.register.life(of: document.id).map(parts.words) ?? ""))"
      tables.append(table(of: document, caption: caption))
      if isCurrent { break }
    }
    let members = forum.record.all(Forum.members).flatMap { $0 }
    if !members.isEmpty {
      tables.append(
        parts.table(members, caption: context.strings["titler.medlemmer"] ?? ""))
    }
    return tables
  }

  /// The seats of one document.
  func table(of document: Entity, caption: String) -> TableView {
    let seats = document.record.all(RuleDocument.composition).flatMap { $0 }
    let rows = seats.map { seat -> [Cell] in
      [
        .head(who(seat)), .number(seat[Key.count].map { printer.fact($0) } ?? ""),
        Cell(
          [Seat.rank.key, Seat.attachment.key, Seat.strength.key]
            .compactMap { seat[$0].map { printer.fact($0) } }.joined(separator: "; ")),
        Cell(holders(seat)),
      ]
    }
    let requirements = document.record.all(RuleDocument.requirements).flatMap { $0 }
      .map { printer.definitions($0) }
    let others = document.record.all(RuleDocument.participants).flatMap { $0 }
      .map { printer.definitions($0) }
    let notes =
      [
        (RuleDocument.requirements.key, requirements), (RuleDocument.participants.key, others),
      ].filter { !$0.1.isEmpty }
      .map { "\(printer.text(printer.label($0.0))): \($0.1.joined(separator: ". "))." }
    let sources = printer.sources(
      document.record[RuleDocument.composition]?.versions.flatMap(\.sources) ?? [])
    return TableView(
      caption: caption,
      columns: [
        context[.columnSeat], context[.columnCount], context[.columnRank], context[.columnHolder],
      ], rows: rows,
      note: (notes + [sources]).filter { !$0.isEmpty }.joined(separator: "<br>"))
  }

  /// Who fills a seat, in words.
  func who(_ seat: Record) -> String {
    if let fact = seat[Seat.appointedBy] { return "\(printer.fact(fact))" }
    if let fact = seat[Seat.mandator] { return printer.fact(fact) }
    if let collective = seat.first(Seat.eachOf) {
      return "\(printer.text(context[.eachOf])) \(printer.reference(collective))"
    }
    if let body = seat.first(Seat.through) {
      return "\(printer.text(context[.through])) \(printer.reference(body))"
    }
    if let fact = seat[Seat.offices] { return printer.fact(fact) }
    if let words = seat.first(Key.described) { return printer.text(words) }
    return printer.text(seat.first(Seat.name) ?? "")
  }

  private func holders(_ seat: Record) -> String {
    context.situation.offices(in: seat).map { office in
      let names = context.situation.holders(of: office).map { record in
        let holder = record[Membership.holder].map { printer.fact($0) } ?? ""
        let validity = record.first(Key.validity).map {
          " (\(printer.phrase($0.printed(in: context.language))))"
        }
        return holder + (validity ?? "")
      }
      return "\(printer.link(office)): \(names.joined(separator: ", "))"
    }.joined(separator: "<br>")
  }

  /// Sentences that say who is kept informed.
  func informed(_ rules: RuleBook) -> [String] {
    guard let answer = rules.rule(RuleDocument.informed.key),
      let statement = answer.current
    else { return [] }
    return statement.fact.versions.flatMap { version in
      ([Record](registerValue: version.value.value ?? .list([])) ?? []).map { record in
        let who = record.all(Key.who).flatMap { $0 }.compactMap(\.target)
        let described = record.first(Key.described).map(printer.text) ?? ""
        let words = printer.links(who) + described
        let what = record.first(RuleDocument.subject).map(printer.text) ?? ""
        let because = record["fordi"].map { " \(printer.fact($0))." } ?? ""
        return printer.sentence(.informedOf, words, what) + because
          + " <small class=\"kilde\">\(printer.sources(record.all(Key.source).flatMap { $0 }))</small>"
      }
    }
  }
}
