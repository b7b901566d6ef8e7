import CivilTime
import Diagnostics
import Governance
import Markdown
import Phrases
import Templates

/// The page of a body: what it is, what holds for it now, who sits there, what became of it.
struct ForumPage {
  private let forum: Entity
  private let context: SiteContext
  private let parts: PageParts
  private let rules: RuleBook
  private var printer: Printer { parts.printer }

  /// Makes the page.
  static func make(_ forum: Entity, _ context: SiteContext) -> PageDraft {
    ForumPage(forum, context).page()
  }

  private init(_ forum: Entity, _ context: SiteContext) {
    self.forum = forum
    self.context = context
    parts = PageParts(context, page: Address(of: forum))
    rules = context.situation.ruleBook(of: forum.id)
  }

  /// Whether the body is gone on the day.
  private var hasCeased: Bool { context.situation.state(of: forum.id) == .ceased }

  private func page() -> PageDraft {
    var page = PageDraft(Address(of: forum), template: "forum", title: forum.name)
    let documents = rules.documents.map(\.document)
    let versions = documents.map { printer.link($0.id, words: Self.shortTitle($0, context)) }
    page.headLine = parts.headLine(
      of: forum, versions: versions.isEmpty ? nil : versions.joined(separator: " · "))
    page.description = parts.description(
      of: forum, fallback: context.sentence(.noPurpose, forum.name))
    page.breadcrumbs = EntityPage.breadcrumbs(of: forum, context)
    page.hasCeased = hasCeased
    if hasCeased {
      let rows = LifeRows(parts: parts).family(of: forum).map { "<li>\($0)</li>" }
      page.life = Markup("<ul class=\"livsbaner\">\(rows.joined())</ul>")
    }
    if let lead = forum.prose?.document.lead.first, let prose = forum.prose {
      page.lead = printer.blocks([lead], prose, of: forum)
    }
    let lives = lives()
    page.sections = [
      RuleFacts(forum: forum, rules: rules, parts: parts).section(), seats(), competence(),
      versionTable(documents), place(), collective(), NextMeeting(parts: parts).section(of: forum),
      lives,
      history(isHeaded: lives != nil),
      parts.disagreements(about: forum), parts.sources(of: forum), parts.mentions(of: forum),
    ].compactMap { $0 }
    return page
  }

  /// What a document is called in a list of versions: its kind and its year.
  static func shortTitle(_ document: Entity, _ context: SiteContext) -> String {
    String(document.id.lastName.map { $0 == "-" ? " " : $0 })
  }

  // MARK: Seats

  private func seats() -> SectionView? {
    var section = SectionView("medlemmer", context.strings["titler.hvem-sidder-her"] ?? "")
    section.tables = SeatTables(parts: parts).tables(of: forum, rules)
    let informed = SeatTables(parts: parts).informed(rules)
    section.items = informed.map { Markup($0) }
    let more = printer.link("/organisering/hvem-sidder-hvor/", context[.titleSeats])
    if !section.isEmpty { section.items.append(Markup(more)) }
    return section.isEmpty ? nil : section
  }

  private func competence() -> SectionView? {
    var section = SectionView("maa", context.strings["titler.hvad-forummet-maa"] ?? "")
    guard let answer = rules.rule(RuleDocument.competence.key) else { return nil }
    let statement = answer.current ?? answer.earlier.first
    guard let statement else { return nil }
    for version in statement.fact.versions {
      section.items += ([String](registerValue: version.value.value ?? .list([])) ?? [])
        .map { Markup(escaping: $0) }
    }
    section.listStyle = "punkter"
    if answer.silence != nil || answer.current == nil,
      let document = context.register[statement.document]
    {
      let words = context.sentence(
        RuleDocumentPage.said(by: document), RuleDocumentPage.name(of: document, context))
      section.text = Markup("<p>\(printer.text(words))</p>")
    }
    var note = printer.link(statement.document) + ": "
    note += printer.sources(statement.fact.versions.flatMap(\.sources))
    section.margin = [Markup(note)]
    return section.isEmpty ? nil : section
  }

  // MARK: Versions

  private func versionTable(_ documents: [Entity]) -> SectionView? {
    guard !documents.isEmpty else { return nil }
    var section = SectionView("udgaver", context.strings["titler.kommissorium-og-regler"] ?? "")
    section.tables = [
      TableView(
        caption: context.sentence(.captionVersions, forum.name),
        columns: [
          context[.columnVersion], context[.columnSteps], context[.columnValidity],
          context[.columnState],
        ],
        rows: documents.map { document in
          [
            .head(printer.link(document.id)),
            Cell(printer.text(RuleDocumentPage.status(of: document, context))),
            Cell(printer.text(context.register.life(of: document.id).map(parts.words) ?? "")),
            Cell(printer.text(context.word(for: context.situation.state(of: document.id)))),
          ]
        })
    ]
    return section
  }

  // MARK: Relations

  private func place() -> SectionView? {
    var section = SectionView("plads", context.strings["titler.plads-i-organiseringen"] ?? "")
    section.drawing = neighbourhood()
    section.tables = RelationTable(parts: parts).tables(of: forum)
    for key in [
      Forum.sort.key, Forum.level.key, Forum.area.key, Key.partOf.key, Forum.scope.key,
    ] {
      if let fact = forum.record[key] {
        section.facts.append(parts.fact(.init(key: key, fact: fact)))
      }
    }
    return section.isEmpty ? nil : section
  }

  /// The small chart: as of the day, or of the last day on which the body is known to be there.
  private func neighbourhood() -> Markup? {
    guard context.situation.state(of: forum.id) != .inForce else {
      return Neighbourhood(of: forum, printer: printer).figure()
    }
    return lastDay.flatMap { day in
      let then = Printer(context: context.asOf(day), page: printer.page)
      return Neighbourhood(of: forum, printer: then).figure(isPast: true)
    }
  }

  /// The last day before that of the page on which the body is known to be in force.
  private var lastDay: Day? {
    guard let life = context.register.life(of: forum.id) else { return nil }
    let dates = [life.end?.date, life.lastKnown, life.knownTo].compactMap { $0 }
    let days = dates.flatMap { [$0.last, $0.first, $0.first.adding(days: -1)] }
    return days.filter { $0 < context.day && life.state(on: $0) == .inForce }.max()
  }

  private func collective() -> SectionView? {
    let members = context.register.parts(of: forum.id).filter { $0.kind == .forum }
    guard forum.isCollective || !members.isEmpty else { return nil }
    var section = SectionView("samling", context.strings["titler.samling"] ?? "")
    if let count = forum.record[Key.count] {
      section.facts = [parts.fact(.init(key: Key.count.key, fact: count))]
    }
    section.items = members.sortedInDanish { $0.name }.map {
      Markup(
        "\(printer.link($0.id)) <small>\(printer.text(context.word(for: context.situation.state(of: $0.id), ofBody: true)))</small>"
      )
    }
    return section
  }

  // MARK: History

  /// The life of the body beside those of its predecessors and successors.
  ///
  /// A body that has ceased has them in its head.
  private func lives() -> SectionView? {
    guard !hasCeased else { return nil }
    var section = SectionView("historie", context.strings["titler.historie"] ?? "")
    section.hasHeadingAbove = true
    section.items = LifeRows(parts: parts).family(of: forum).map { Markup($0) }
    section.listStyle = "livsbaner"
    section.width = .full
    return section.isEmpty ? nil : section
  }

  /// How the body began and ended, and what is written of it.
  ///
  /// - Parameter isHeaded: whether its life stands above, under the heading of both.
  private func history(isHeaded: Bool) -> SectionView? {
    var section = SectionView(
      isHeaded ? "forloeb" : "historie",
      isHeaded ? "" : context.strings["titler.historie"] ?? "")
    section.width = .text
    let register = context.register
    let language = context.language
    for (event, isEnding) in register.beginnings(of: forum.id).map({ ($0, false) })
      + register.endings(of: forum.id).map({ ($0, true) })
    {
      let words = (isEnding ? event.manner.fate : event.manner.origin).text(in: language)
      let other = isEnding ? event.successor : event.predecessor
      var html =
        "\(printer.text(words.prefix(1).uppercased() + words.dropFirst())) \(printer.link(other))"
      if let date = event.date { html += " (\(printer.phrase(date.printed(in: language))))" }
      if let what = event.what { html += ": \(printer.text(what))" }
      if let note = event.reservation {
        html += " <span class=\"note\">\(printer.text(note))</span>"
      }
      if !event.sources.isEmpty {
        html += " <small class=\"kilde\">\(printer.sources(event.sources))</small>"
      }
      section.items.append(Markup(html))
    }
    for key in [
      Key.foundedBy.key, Forum.ending.key, Key.aliases.key, Key.note.key,
      Key.reservation.key,
    ] {
      if let fact = forum.record[key] {
        section.facts.append(parts.fact(.init(key: key, fact: fact)))
      }
    }
    if let prose = forum.prose {
      let rest = Array(prose.document.blocks.dropFirst(prose.document.lead.isEmpty ? 0 : 1))
      if !rest.isEmpty { section.text = printer.blocks(rest, prose, of: forum) }
    }
    return section.isEmpty ? nil : section
  }
}
