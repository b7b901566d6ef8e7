import Governance
import Markdown
import Phrases
import Templates

/// The page of a kommissorium, a basis or rules of procedure: its course, its facts, its text.
struct RuleDocumentPage {
  private let document: Entity
  private let context: SiteContext
  private let parts: PageParts
  private var printer: Printer { parts.printer }

  /// Makes the page.
  static func make(_ document: Entity, _ context: SiteContext) -> PageDraft {
    RuleDocumentPage(document, context).page()
  }

  private init(_ document: Entity, _ context: SiteContext) {
    self.document = document
    self.context = context
    parts = PageParts(context, page: Address(of: document))
  }

  /// The status of a document in words, never a bare label: its draft, and what is not known.
  static func status(of document: Entity, _ context: SiteContext) -> String {
    let language = context.language
    let steps = document.record.all(RuleDocument.steps).flatMap { $0 }
    var parts: [String] = []
    if document.kind == .basis, let first = steps.first {
      let date = first.first(Key.date)?.printed(in: language) ?? context[.notStated]
      parts.append(context.sentence(.description, date) + "; " + context[.notKommissorium])
    }
    for step in steps.dropFirst(document.kind == .basis ? 1 : 0) {
      let name = step.first(Step.name) ?? ""
      let isUnknown = step[Step.outcome]?.versions.allSatisfy { $0.value == .notStated } ?? false
      if isUnknown {
        let actors = step.all(Step.actor).flatMap { $0 }
          .compactMap { $0.target.flatMap { context.register[$0]?.name } }
        let by = actors.isEmpty ? "" : " \(context[.by]) \(actors.joined(separator: ", "))"
        parts.append(context.sentence(.outcomeNotStated, name + by))
      } else if let date = step.first(Key.date) {
        parts.append("\(name) \(date.printed(in: language))")
      } else {
        parts.append(name)
      }
    }
    let words = parts.joined(separator: " · ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// What a document is called in a sentence: a draft is never called more than a draft.
  static func name(of document: Entity, _ context: SiteContext) -> String {
    let year =
      document.id.lastName.utf8.split(separator: UInt8(ascii: "-")).map { Substring($0) }
      .first { Int($0) != nil }.map(String.init) ?? ""
    let isAdopted = document.record.all(RuleDocument.steps).flatMap { $0 }.contains { step in
      step.first(Step.name) != "udkast" && !isPending(step)
        && !(step[Step.outcome]?.versions.contains { $0.value == .notStated } ?? false)
    }
    switch document.kind {
    case .kommissorium: return context.sentence(isAdopted ? .kommissoriumOf : .draftOf, year)
    case .procedure: return context.sentence(.procedureOf, year)
    default: return context.sentence(.basisOf, year)
    }
  }

  /// Whether the course of a document says that it is a draft and no more: nobody has adopted it, and
  /// it is not only that nobody says whether they did.
  static func isOnlyDraft(_ document: Entity) -> Bool {
    let steps = document.record.all(RuleDocument.steps).flatMap { $0 }
    return steps.contains { $0.first(Step.name) == "udkast" }
      && steps.allSatisfy { $0.first(Step.name) == "udkast" || isPending($0) }
  }

  /// Whether a step has not been taken, or did not end in the document being adopted.
  private static func isPending(_ step: Record) -> Bool {
    step.all(Step.outcome).last.map(Outcome.notTaken.contains) ?? false
  }

  /// The words before what a document that does not hold on the day says; what is a draft alone has
  /// never held.
  static func said(by document: Entity) -> SiteString {
    isOnlyDraft(document) ? .proposedIn : .saidIn
  }

  private func page() -> PageDraft {
    var page = PageDraft(
      Address(of: document), template: "kommissorium", title: document.name)
    page.headLine = parts.headLine(
      of: document, versions: siblings(), status: Self.status(of: document, context))
    page.description = PageParts.shortened(
      "\(document.name). \(Self.status(of: document, context))")
    page.downloads = [
      PaperLinks(parts).printed(RuleDocumentPaper.name(of: document))
    ].compactMap { $0 }
    page.breadcrumbs = EntityPage.breadcrumbs(of: document, context)
    page.sections = [course(), facts(), seats()].compactMap { $0 } + text()
    page.sections += [
      duties(), deviations(), parts.disagreements(about: document), parts.sources(of: document),
      parts.mentions(of: document),
    ].compactMap { $0 }
    return page
  }

  private func siblings() -> String? {
    guard let owner = document.owner else { return nil }
    let others = context.register.owned(by: owner)
      .filter { Kind.ruleDocuments.contains($0.kind) && $0.id != document.id }
      .map { printer.link($0.id, words: ForumPage.shortTitle($0, context)) }
    return others.isEmpty ? nil : others.joined(separator: " · ")
  }

  /// The steps of the document's life; those with an unknown outcome are hollow.
  private func course() -> SectionView? {
    let steps = document.record.all(RuleDocument.steps).flatMap { $0 }
    guard !steps.isEmpty else { return nil }
    var section = SectionView("forloeb", context.strings["titler.forloeb"] ?? "")
    section.steps = steps.map { step in
      let isUnknown = step[Step.outcome]?.versions.contains { $0.value == .notStated } ?? false
      let name = step.first(Step.name) ?? ""
      var details: [String] = []
      if let date = step[Key.date] { details.append(printer.fact(date)) }
      let actors = step.all(Step.actor).flatMap { $0 }.map(printer.reference)
      if !actors.isEmpty {
        details.append("\(printer.text(context[.by])) \(printer.joined(actors))")
      }
      if let outcome = step[Step.outcome] { details.append(printer.fact(outcome)) }
      let sources = step.all(Key.source).flatMap { $0 }
      if !sources.isEmpty {
        details.append("<small class=\"kilde\">\(printer.sources(sources))</small>")
      }
      return StepView(
        name: name.prefix(1).uppercased() + name.dropFirst(),
        detail: Markup(details.joined(separator: ", ")), isKnown: !isUnknown)
    }
    return section
  }

  /// The keys that are shown among the rules.
  private static let ruleKeys = Set(
    RuleDocument.rules.map(\.key) + [
      RuleDocument.competence.key, Forum.scope.key, RuleDocument.earlierRules.key,
      RuleDocument.amends.key, RuleDocument.replaces.key, RuleDocument.series.key,
      Key.caseNumber.key, Key.documentNumber.key, Key.note.key, Key.reservation.key,
      Key.count.key,
    ])

  /// The rules of the document in its own order, each with its place in the source.
  private func facts() -> SectionView? {
    var section = SectionView("kort-sagt", context.strings["titler.kort-sagt"] ?? "")
    section.style = "boks"
    // On paper the numbers stand in the head.
    let keys = context.isOnPaper ? Self.ruleKeys.subtracting(Self.journalKeys) : Self.ruleKeys
    section.facts = document.record.entries.filter { keys.contains($0.key) }.map(parts.fact)
    if !context.isOnPaper, document.record[Key.caseNumber] == nil {
      section.facts += Self.journal(of: document, parts)
    }
    section.facts = section.facts.filter { !$0.isWide } + section.facts.filter(\.isWide)
    return section.isEmpty ? nil : section
  }

  /// Under which case and number the document is filed: its own, or those of its first source.
  static func journal(of document: Entity, _ parts: PageParts) -> [FactView] {
    let sources = document.record.all(Key.sources).flatMap { $0 }
      .compactMap { parts.context.register[EntityID($0.id)] }
    let filed = document.record[Key.caseNumber] == nil ? sources.first : document
    return journalKeys.compactMap { key in
      filed?.record[key].map { parts.fact(.init(key: key, fact: $0)) }
    }
  }

  private static let journalKeys = [Key.caseNumber.key, Key.documentNumber.key]

  private func seats() -> SectionView? {
    guard document.record[RuleDocument.composition] != nil else { return nil }
    var section = SectionView("pladser", context[.columnComposition])
    section.tables = [
      SeatTables(parts: parts).table(
        of: document,
        caption:
          "\(context[.columnComposition]), \(context.register.life(of: document.id).map(parts.words) ?? "")"
      )
    ]
    section.width = .text
    let informed = document.record.all(RuleDocument.informed).flatMap { $0 }
    section.items = informed.map { Markup(printer.definitions($0)) }
    return section
  }

  /// The text, numbers and clauses as printed.
  private func text() -> [SectionView] {
    var section = SectionView("teksten", "")
    section.text = LawText(document: document, parts: parts).html()
    section.width = .full
    section.style = "lov"
    return section.isEmpty ? [] : [section]
  }

  private func duties() -> SectionView? {
    let duties = document.record.all(RuleDocument.duties).flatMap { $0 }
    guard !duties.isEmpty else { return nil }
    var section = SectionView("pligter", context[.titleDuties])
    section.tables = [parts.table(duties, caption: context[.titleDuties])]
    return section
  }

  private func deviations() -> SectionView? {
    let known = document.record.all(Key.knownDeviations).flatMap { $0 }
    guard !known.isEmpty else { return nil }
    var section = SectionView("afvigelser", context.strings["titler.afvigelser"] ?? "")
    section.items = known.map { record in
      let place = record.first(Key.place).map { "\($0): " } ?? ""
      return Markup(escaping: place + (record.first(Key.Deviation.reason) ?? ""))
    }
    return section
  }
}
