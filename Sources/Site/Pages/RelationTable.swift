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
      .map { (relation: $0, state: context.situation.state(of: $0)) }
    let current = relations.filter { $0.state == .inForce }.map(\.relation)
    let others = [ValidityState.uncertain, .notYet, .ceased].flatMap { state in
      relations.filter { $0.state == state }.map(\.relation)
    }
    return [
      table(
        current, of: entity,
        caption: context.sentence(
          .captionRelations, entity.name, context.words(context.day))),
      table(others, of: entity, caption: context.sentence(.captionOtherRelations, entity.name)),
    ].filter { !$0.rows.isEmpty }
  }

  private func table(_ relations: [Relation], of entity: Entity, caption: String) -> TableView {
    let source = SharedSource(of: relations, printer: printer)
    return TableView(
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
          Cell(source.cell(relation)),
        ]
      }, note: source.note)
  }

  /// When a relation holds, in words.
  func validity(_ relation: Relation) -> String {
    relation.validity.map { printer.phrase($0.printed(in: context.language)) } ?? ""
  }
}
