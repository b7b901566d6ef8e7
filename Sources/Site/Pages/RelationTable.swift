import CivilTime
import Diagnostics
import Governance
import Phrases
import Templates

/// The relations of an entity in words, told from its own side.
struct RelationTable {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The relations of an entity: those in force on the day, then those of other times.
  func tables(of entity: Entity) -> [TableView] {
    let isExample = context.register.isExample(entity.id)
    let relations = (context.relations[entity.id] ?? [])
      .filter { isExample || !context.involvesExample($0) }
      .sorted { order($0) < order($1) }
    let current = relations.filter { order($0) == 0 }
    let others = relations.filter { order($0) != 0 }
    return [
      table(
        current, of: entity,
        caption: context.sentence(
          .captionRelations, entity.name, context.words(context.day))),
      table(others, of: entity, caption: context.sentence(.captionOtherRelations, entity.name)),
    ].filter { !$0.rows.isEmpty }
  }

  private func table(_ relations: [Relation], of entity: Entity, caption: String) -> TableView {
    TableView(
      caption: caption,
      columns: [
        context[.columnRelation], context[.columnWith], context[.columnWhat],
        context[.columnValidity], context[.columnSource],
      ],
      rows: relations.map { relation in
        let isSubject = relation.subject == entity.id
        let phrase = isSubject ? relation.verb.phrase : relation.verb.inverse
        let other = isSubject ? relation.object : relation.subject
        return [
          Cell(printer.text(phrase.text(in: context.language))), .head(printer.link(other)),
          Cell(
            [relation.what, relation.proviso].compactMap { $0.map(printer.text) }.joined(
              separator: ", ")),
          Cell(validity(relation)),
          Cell(source(relation)),
        ]
      })
  }

  /// When a relation holds, in words.
  func validity(_ relation: Relation) -> String {
    relation.validity.map { printer.phrase($0.printed(in: context.language)) } ?? ""
  }

  /// Where a relation stands.
  func source(_ relation: Relation) -> String {
    relation.sources.isEmpty
      ? relation.document.map { printer.link($0) } ?? "" : printer.sources(relation.sources)
  }

  /// Where a relation stands: first those that hold on the day.
  ///
  /// A relation of which no time is said holds as long as both sides of it do.
  private func order(_ relation: Relation) -> Int {
    let sides = [relation.subject, relation.object].compactMap { $0 }
      .filter { context.register.life(of: $0) != nil }
      .map { Self.order(context.situation.state(of: $0)) }
    let own = Self.order(relation.validity?.state(on: context.day) ?? .inForce)
    return relation.validity == nil ? max(own, sides.max() ?? 0) : own
  }

  private static func order(_ state: ValidityState) -> Int {
    switch state {
    case .inForce: 0
    case .uncertain: 1
    case .notYet: 2
    case .ceased: 3
    }
  }
}
