import CivilTime
import Governance
import Phrases
import Templates

/// Everything that is marked `ikke oplyst` and every body whose fate is not stated: the honest half.
enum NotStatedPage {
  static let job = PageJob(address: "/ikke-oplyst/", make: make)

  private static func make(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/ikke-oplyst/", title: context[.titleNotStated])
    page.breadcrumbs = [(context[.navLookup], "/opslag/")]
    page.description = context.strings["sider.ikke-oplyst"] ?? ""
    let parts = PageParts(context, page: page.address)
    let printer = parts.printer
    page.lead = Markup("<p>\(printer.text(page.description))</p>")
    var bodies = SectionView("uvist", context[.uncertain])
    bodies.items = context.situation.bodies(.uncertain).sortedInDanish { $0.name }.map { body in
      let life = context.register.life(of: body.id).map { parts.words($0) } ?? ""
      return Markup("\(printer.link(body.id)): \(printer.phrase(life))")
    }
    if !bodies.isEmpty { page.sections.append(bodies) }
    let incomplete = context.register.entities.filter { entity in
      hasGap(entity.record) && !context.register.isExample(entity.id)
    }
    for kind in Kind.allCases where ![.site, .calendar].contains(kind) {
      let entities = incomplete.filter { $0.kind == kind }.sortedInDanish { $0.name }
      let rows = entities.flatMap { entity in
        gaps(entity.record, printer) { nil }.map { gap -> [Cell] in
          [
            .head(printer.link(entity.id)), Cell(printer.text(gap.label)),
            Cell(
              gap.sources.isEmpty
                ? printer.sources(entity.record.all(Key.sources).flatMap { $0 })
                : printer.sources(gap.sources)),
          ]
        }
      }
      guard !rows.isEmpty else { continue }
      let noun = context.noun(kind)
      var section = SectionView("\(kind)", noun.prefix(1).uppercased() + noun.dropFirst())
      section.tables = [
        TableView(
          caption: "\(context[.titleNotStated]): \(noun)",
          columns: [context[.columnName], context[.columnKey], context[.columnSource]], rows: rows)
      ]
      page.sections.append(section)
    }
    return page
  }

  /// Whether something in a record is marked so, where ``gaps`` looks.
  private static func hasGap(_ record: Record) -> Bool {
    record.entries.contains { entry in
      entry.fact.versions.contains { version in
        if case .value(.list(let items)) = version.value { return items.contains(where: hasGap) }
        return hasGap(version.value)
      }
    }
  }

  private static func hasGap(_ stated: Stated) -> Bool {
    switch stated {
    case .notStated: true
    case .value(.record(let inner)): hasGap(inner)
    default: false
    }
  }

  /// The gaps of a record; `label` names what it is part of, which few have to be asked for.
  private static func gaps(_ record: Record, _ printer: Printer, in label: @escaping () -> String?)
    -> [(label: String, sources: [SourceReference])]
  {
    record.entries.flatMap { entry -> [(label: String, sources: [SourceReference])] in
      let own = { label().map { "\($0), \(entry.key)" } ?? printer.label(entry.key) }
      return entry.fact.versions.flatMap {
        version -> [(label: String, sources: [SourceReference])] in
        switch version.value {
        case .notStated: return [(own(), version.sources)]
        case .value(.record(let inner)): return gaps(inner, printer, in: own)
        case .value(.list(let items)):
          return items.flatMap { item -> [(label: String, sources: [SourceReference])] in
            if case .notStated = item { return [(own(), version.sources)] }
            guard case .value(.record(let inner)) = item else { return [] }
            return gaps(inner, printer) { "\(own()) (\(name(of: inner, printer)))" }
          }
        default: return []
        }
      }
    }
  }

  /// What a record is called in the list: the first value that tells it from its neighbours.
  private static func name(of record: Record, _ printer: Printer) -> String {
    for entry in record.entries
    where ![Key.identifier.key, Seat.name.key].contains(entry.key) {
      switch entry.fact.versions.first?.value {
      case .value(.text(let text)): return text
      case .value(.reference(let reference)):
        return reference.target.flatMap { printer.context.register[$0]?.name }
          ?? printer.context[.notPublic]
      case .value(.list(let items)):
        if case .value(.reference(let reference)) = items.first {
          return reference.target.flatMap { printer.context.register[$0]?.name }
            ?? printer.context[.notPublic]
        }
      case .value(.date(let date)): return date.printed(in: printer.context.language)
      default: continue
      }
    }
    return ""
  }
}
