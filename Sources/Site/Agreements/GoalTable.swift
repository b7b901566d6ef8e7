import CivilTime
import Diagnostics
import Governance
import Phrases
import Templates

/// The goals of an agreement or a plan, each with an address, what it carries on, what it is measured
/// by and how it went.
struct GoalTable {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The part of a page; nil where nothing is said of goals.
  func section(of entity: Entity) -> SectionView? {
    guard let fact = entity.record[Agreement.goals] else { return nil }
    var section = SectionView("maal", context[.titleGoals])
    let goals = entity.record.all(Agreement.goals).flatMap { $0 }
    guard !goals.isEmpty else {
      section.text = Markup("<p>\(printer.fact(fact))</p>")
      return section
    }
    let carried = carriers(of: entity)
    let themes = HelhedsplanPage.themeNames(of: entity, context)
    section.tables = [
      TableView(
        caption: context.sentence(.goalsOf, entity.name),
        columns: [
          context[.goal], printer.label(Goal.theme.key), printer.label(Goal.carriesOn.key),
          context[.carriedBy], context[.measuredBy], context[.assessment],
          printer.label(Indicator.responsible.key), context[.columnSource],
        ],
        rows: goals.map { row($0, carried, themes) })
    ]
    return section
  }

  /// The fragment of a goal on the page of what states it.
  static func fragment(_ id: String) -> String { "maal-\(id)" }

  private func row(
    _ goal: Record, _ carried: [String: [EntityID]], _ themes: [String: String]
  ) -> [Cell] {
    let id = goal.first(Self.id) ?? ""
    let words = printer.text(goal.first(Key.words) ?? "")
    let name =
      id.isEmpty ? words : "<span id=\"\(printer.text(Self.fragment(id)))\">\(words)</span>"
    let theme =
      goal.first(Goal.theme).flatMap { themes[$0] }.map(printer.text)
      ?? goal[Goal.theme].map { printer.localName($0) } ?? ""
    return [
      .head(name), Cell(theme),
      Cell(
        goal.all(Goal.carriesOn).flatMap { $0 }.map(origin).joined(separator: "<br>")),
      Cell(printer.joined((carried[id] ?? []).map { printer.link($0) })),
      Cell(
        goal.all(Goal.indicators).flatMap { $0 }.map(measure).joined(separator: "<br>")),
      Cell(assessments(of: goal)),
      Cell(goal[Indicator.responsible].map { printer.fact($0) } ?? ""),
      Cell(printer.sources(goal.all(Key.source).flatMap { $0 })),
    ]
  }

  /// What a goal carries on: the thing, and the goal of it that is meant.
  private func origin(_ reference: Reference) -> String {
    guard let target = reference.target, let entity = context.register[target],
      let id = reference.qualifier,
      let goal = entity.record.all(Agreement.goals).flatMap({ $0 })
        .first(where: { $0.first(Self.id) == id }),
      let href = printer.href(target, fragment: Self.fragment(id))
    else { return printer.reference(reference) }
    let words = printer.text(goal.first(Key.words) ?? id)
    return "<a href=\"\(printer.text(href))\">\(words)</a> (\(printer.link(target)))"
  }

  /// An indicator with its target and its last value.
  private func measure(_ reference: Reference) -> String {
    let link = printer.reference(reference)
    guard let indicator = reference.target.flatMap({ context.register[$0] }) else { return link }
    let target = indicator.record.first(Indicator.target).map { goal in
      context.sentence(.targetIs, said(goal))
    }
    let points = indicator.record.all(Indicator.series).flatMap { $0 }
    let last = points.last { point in
      guard case .date(let date) = point.first(Key.time) else { return false }
      return date.first <= context.day
    }
    let now = last.map { context.sentence(.lastValueIs, said($0)) }
    let words = [target, now].compactMap { $0 }.joined(separator: "; ")
    return words.isEmpty ? link : "\(link)<br><small>\(printer.phrase(words))</small>"
  }

  /// `mindst 75 (2026)`, in plain words.
  private func said(_ point: Record) -> String {
    var words = context[.notStated]
    if case .quantity(let quantity) = point.first(Indicator.value) {
      words = quantity.printed(in: context.language)
    }
    guard case .date(let date) = point.first(Key.time) else { return words }
    return "\(words) (\(date.printed(in: context.language)))"
  }

  private func assessments(of goal: Record) -> String {
    goal.all(Goal.assessments).flatMap { $0 }.map { assessment in
      let time = assessment[Key.time].map { printer.fact($0) } ?? ""
      let judged = assessment[Goal.judgement].map { printer.fact($0) } ?? printer.muted(.notStated)
      let rest = [assessment[Goal.result], assessment[Key.note]].compactMap { $0 }
        .map { printer.fact($0) }.joined(separator: " ")
      return "\(time): \(judged)" + (rest.isEmpty ? "" : ". \(rest)")
    }.joined(separator: "<br>")
  }

  /// The agreements and plans that carry the goals of an entity on, by the goal.
  private func carriers(of entity: Entity) -> [String: [EntityID]] {
    var carriers: [String: [EntityID]] = [:]
    for id in Set(context.register.mentions(of: entity.id).map(\.by)).sorted() {
      guard let other = context.register[id],
        !context.register.isExample(id) || context.register.isExample(entity.id)
      else { continue }
      for goal in other.record.all(Agreement.goals).flatMap({ $0 }) {
        for reference in goal.all(Goal.carriesOn).flatMap({ $0 })
        where reference.target == entity.id {
          guard let goal = reference.qualifier, carriers[goal]?.last != id else { continue }
          carriers[goal, default: []].append(id)
        }
      }
    }
    return carriers
  }

  private static let id = Duty.id
}
