import CivilTime
import Diagnostics
import Governance
import Markdown
import Phrases
import Templates

/// The parts that pages of every kind share, made for one page.
struct PageParts: Sendable {
  /// Writes values for the page.
  let printer: Printer

  init(_ context: SiteContext, page: Address) {
    printer = Printer(context: context, page: page)
  }

  /// The site.
  var context: SiteContext { printer.context }

  // MARK: Head

  /// The head line of an entity: status, validity, what took its place, versions.
  func headLine(of entity: Entity, versions: String? = nil, status: String? = nil) -> HeadLine? {
    let life = context.register.life(of: entity.id)
    let state = context.situation.state(of: entity.id)
    let isExample = context.register.isExample(entity.id)
    guard life != nil || versions != nil || status != nil || isExample else { return nil }
    let fate = fate(of: entity)
    return HeadLine(
      status: status
        ?? (life == nil && isExample
          ? context[.example] : context.word(for: state, ofBody: entity.kind == .forum)),
      statusClass: Self.cssClass(state), validity: life.map(words),
      fate: fate.isEmpty ? nil : Markup(fate), versions: versions.map { Markup($0) },
      banner: banner(of: entity, state, life).map { Markup($0) },
      bannerTitle: context.word(for: state, ofBody: entity.kind == .forum), isExample: isExample)
  }

  /// A validity in words; an end that follows from a succession is said as such elsewhere.
  func words(_ validity: Validity) -> String {
    validity.isNotStated
      ? context[.notStated] : validity.printed(in: context.language)
  }

  /// What became of a body: the events by which it ended.
  func fate(of entity: Entity) -> String {
    let events = context.register.endings(of: entity.id).filter(\.manner.endsPredecessor)
    return events.map { event in
      let note = event.reservation.map { " <small class=\"note\">(\(printer.text($0)))</small>" }
      return
        "\(printer.text(event.manner.fate.text(in: context.language))) \(printer.link(event.successor))\(note ?? "")"
    }.joined(separator: " · ")
  }

  private func banner(of entity: Entity, _ state: ValidityState, _ life: Validity?) -> String? {
    guard [.forum, .organisation, .unit, .office].contains(entity.kind) else { return nil }
    let name = printer.text(entity.name)
    switch state {
    case .inForce: return nil
    case .notYet:
      let start = life?.start.map { $0.printed(in: context.language) } ?? ""
      return printer.sentence(
        .notYetFounded, name, printer.text(context.words(context.day)), printer.text(start))
    case .ceased:
      let fate = fate(of: entity)
      guard !fate.isEmpty else {
        return printer.sentence(.ceasedAlone, name, printer.text(context.words(context.day)))
      }
      return printer.sentence(.ceasedNote, name, printer.text(context.words(context.day)), fate)
    case .uncertain:
      guard let last = life?.lastKnown ?? life?.knownTo else {
        return printer.sentence(.fateNotStated, name, printer.text(context.words(context.day)))
      }
      return printer.sentence(.lastHeardOf, name, printer.text(last.printed(in: context.language)))
    }
  }

  /// The class that marks a state; never the only mark.
  static func cssClass(_ state: ValidityState) -> String {
    switch state {
    case .inForce: "gaelder"
    case .notYet: "endnu-ikke"
    case .ceased: "ophoert"
    case .uncertain: "uvist"
    }
  }

  // MARK: Bottom

  /// The documents that an entity rests on.
  func sources(of entity: Entity) -> SectionView? {
    let all = entity.record.documents.unique()
    guard !all.isEmpty else { return nil }
    var section = SectionView("kilder", context[.titleSources])
    section.items = all.map { Markup(printer.source($0)) }
    return section
  }

  /// The part of a page that leads to what is on it as a table for a spreadsheet.
  func download(_ file: Address, _ words: SiteString) -> SectionView {
    var section = SectionView("data", "")
    section.items = [Markup(printer.link(file, context[words]))]
    return section
  }

  /// Where an entity is mentioned: at most ten places, the rest as a number; nil on paper, where
  /// that leads nowhere.
  func mentions(of entity: Entity) -> SectionView? {
    guard !context.isOnPaper else { return nil }
    let mentioning = MentionsPage.mentioning(entity, context)
    guard !mentioning.isEmpty else { return nil }
    var section = SectionView("naevnes-i", context.strings["titler.naevnes-i"] ?? "")
    section.items = mentioning.prefix(10).map { MentionsPage.line($0, printer) }
    if mentioning.count > 10 {
      let address = Address(printer.page.path + "naevnes-i/")
      section.items.append(
        Markup(printer.link(address, context.sentence(.allMentions, "\(mentioning.count)"))))
    }
    return section
  }

  /// The disagreements that are about an entity, and the values of it that sources differ on.
  func disagreements(about entity: Entity) -> SectionView? {
    let about = context.register.mentions(of: entity.id)
      .filter { $0.key == Disagreement.about.key }.map(\.by)
    var section = SectionView("uenigheder", context[.titleDisagreements])
    section.items = about.map { Markup(printer.link($0)) }
    for entry in entity.record.entries where entry.fact.isDisputed {
      section.items.append(
        Markup(
          "\(printer.text(printer.label(entry.key))): \(printer.fact(entry.fact, withSources: true))"
        ))
    }
    return section.items.isEmpty ? nil : section
  }

  // MARK: Facts

  /// A labelled fact of everything that is said under a key.
  func fact(_ entry: Record.Entry) -> FactView {
    FactView(
      label: printer.label(entry.key),
      lines: entry.fact.versions.map { version in
        let holds = context.situation.holds(version)
        return FactLine(
          rule(entry.key, version), source: printer.sources(version.sources),
          isEarlier: !holds)
      },
      isWide: [
        RuleDocument.deadlines.key, RuleDocument.competence.key, RuleDocument.series.key,
      ].contains(entry.key))
  }

  /// A version of a rule in words; series apart, and deadlines that can be placed drawn to scale.
  func rule(_ key: String, _ version: FactVersion) -> String {
    (key == RuleDocument.series.key ? series(version) : deadlines(version))
      ?? printer.version(version)
  }

  /// Series of meetings as a list, each with its name and what holds for it alone; nil for what
  /// states none.
  private func series(_ version: FactVersion) -> String? {
    guard let records = version.value.value.flatMap([Record].init(registerValue:)),
      !records.isEmpty
    else { return nil }
    let items = records.map { record -> String in
      var rest = record
      rest[Key.name.key] = nil
      rest[RuleDocument.deadlines.key] = nil
      let name = record[Key.name].map { "<b>\(printer.fact($0))</b>" }
      let words = [name, PageParts.nonEmpty(printer.definitions(rest))?.html].compactMap { $0 }
      let sources = record.all(Key.source).flatMap { $0 }
      let source =
        sources.isEmpty ? "" : " <small class=\"kilde\">\(printer.sources(sources))</small>"
      let due = (record[RuleDocument.deadlines]?.versions ?? []).map {
        rule(RuleDocument.deadlines.key, $0)
      }
      return "<li>\(words.joined(separator: ": "))\(source)\(due.joined())</li>"
    }
    return "<ul class=\"punkter\">\(items.joined())</ul>"
  }

  /// Deadlines drawn to scale; nil for what is no table of deadlines or cannot be placed.
  func deadlines(_ version: FactVersion) -> String? {
    guard case .value(.table(let rows)) = version.value, version.appliesTo == nil else {
      return nil
    }
    return DeadlineScale(printer: printer).html(rows)
  }

  /// A table of records: a column for each key that one of them has.
  func table(_ records: [Record], caption: String) -> TableView {
    var keys: [String] = []
    for record in records {
      for entry in record.entries
      where !keys.contains(entry.key) && !Printer.hiddenKeys.contains(entry.key) {
        keys.append(entry.key)
      }
    }
    let hasSources = records.contains { $0[Key.source] != nil }
    // What every record says names its row; a head without words would name none.
    let head = keys.firstIndex { key in records.allSatisfy { $0[key] != nil } }
    let rows = records.map { record -> [Cell] in
      var cells = keys.enumerated().map { index, key in
        if Printer.localNames.contains(key), let name = record[key] {
          return Cell(printer.localName(name), isHead: index == head)
        }
        let computed = key == Grant.whole.key ? printer.computedShare(of: record) : nil
        return Cell(
          [record[key].map { printer.fact($0) }, computed].compactMap { $0 }.joined(
            separator: "<br>"),
          isHead: index == head)
      }
      if hasSources {
        cells.append(Cell(printer.sources(record.all(Key.source).flatMap { $0 })))
      }
      return cells
    }
    return TableView(
      caption: caption,
      columns: keys.map(printer.label) + (hasSources ? [context[.columnSource]] : []), rows: rows)
  }

  /// The parts of an entity's record: facts together, each list of records as a table of its own.
  func sections(of entity: Entity, without keys: Set<String>) -> [SectionView] {
    var facts = SectionView("fakta", context.strings["titler.fakta"] ?? "")
    var tables: [SectionView] = []
    for entry in entity.record.entries where !keys.contains(entry.key) {
      let records = entry.fact.versions.flatMap { version in
        version.value.value.flatMap([Record].init(registerValue:)) ?? []
      }
      if records.isEmpty {
        facts.facts.append(fact(entry))
      } else {
        var section = SectionView(
          Self.slug(entry.key), printer.label(entry.key))
        section.tables = [table(records, caption: "\(printer.label(entry.key)): \(entity.name)")]
        section.margin =
          Self.nonEmpty(printer.sources(entry.fact.versions.flatMap(\.sources))).map { [$0] } ?? []
        tables.append(section)
      }
    }
    return (facts.facts.isEmpty ? [] : [facts]) + tables
  }

  /// The text of an entity as a part of its page.
  func prose(of entity: Entity, titled title: String = "") -> SectionView? {
    guard let prose = entity.prose else { return nil }
    var section = SectionView("tekst", title)
    section.text = printer.prose(prose, of: entity)
    return section
  }

  /// The plain words that a page is described with: at most 200 characters, whole words.
  func description(of entity: Entity, fallback: String) -> String {
    let words =
      entity.prose?.document.lead.first?.plainText ?? entity.record.first(Key.note) ?? fallback
    return Self.shortened(words)
  }

  /// A text cut at a word, at most 200 characters.
  static func shortened(_ text: String) -> String {
    guard text.count > 200 else { return text }
    let cut = text.prefix(199)
    let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return whole + "…"
  }

  /// A fragment made of a key.
  static func slug(_ key: String) -> String {
    var result = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "æ": result += "ae"
      case "ø": result += "oe"
      case "å": result += "aa"
      case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
      default: result += "-"
      }
    }
    return result
  }

  /// HTML, or nil when there is none.
  static func nonEmpty(_ html: String) -> Markup? { html.isEmpty ? nil : Markup(html) }
}
