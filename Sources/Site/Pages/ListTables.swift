import CivilTime
import Diagnostics
import Governance
import Phrases
import Templates

/// The tables that list entities of a kind over the whole register.
struct ListTables {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// Bodies in a state, with their kind and their time.
  func bodies(_ state: ValidityState) -> TableView {
    var table = TableView(
      caption: context.word(for: state, ofBody: true),
      columns: [
        context[.columnBody], context[.columnKind], context[.columnValidity],
        context[.columnVersion],
      ],
      rows: context.situation.bodies(state).sortedInDanish { $0.name }.map { body in
        let fate = parts.fate(of: body)
        let documents = context.situation.ruleDocuments(of: body.id).map {
          printer.link($0.id, words: ForumPage.shortTitle($0, context))
        }
        return [
          .head(printer.link(body.id)),
          Cell(body.record[Forum.sort].map { printer.fact($0) } ?? ""),
          Cell(
            [
              context.register.life(of: body.id).map { printer.phrase(parts.words($0)) } ?? "",
              fate,
            ]
            .filter { !$0.isEmpty }.joined(separator: "; ")),
          Cell(documents.joined(separator: ", ")),
        ]
      })
    table.style = "lige"
    return table
  }

  /// Decisions in the order of their first known day, those without one last; of one year when
  /// asked.
  func decisions(in year: Int? = nil) -> TableView {
    let decisions = context.real(.decision).map { decision in
      (decision, decision.record.all(Decision.treatment).flatMap { $0 })
    }.filter { _, steps in
      year == nil || steps.contains { $0.first(Key.date)?.year == year }
    }.sorted { left, right in
      let (a, b) = (Self.day(left.1), Self.day(right.1))
      if let a, let b, a != b { return a < b }
      if (a == nil) != (b == nil) { return a != nil }
      return left.0.id < right.0.id
    }
    return TableView(
      caption: context[.titleDecisions],
      columns: [context[.columnWhat], context[.columnWhen], context[.columnOutcome]],
      rows: decisions.map { decision, steps in
        [
          .head(printer.link(decision.id)),
          Cell(
            steps.map { step in
              "\(step[Decision.organ].map { printer.fact($0) } ?? printer.muted(.notStated)): \(step[Key.date].map { printer.fact($0) } ?? printer.muted(.notStated))"
            }.joined(separator: "<br>")),
          Cell(
            steps.map { $0[Step.outcome].map { printer.fact($0) } ?? printer.muted(.notStated) }
              .joined(separator: "<br>")),
        ]
      })
  }

  private static func day(_ steps: [Record]) -> Day? {
    steps.compactMap { $0.first(Key.date)?.first }.min()
  }

  /// Amounts in the order of their time; those that hold in a year when asked.
  func grants(in year: Int? = nil) -> TableView {
    let grants = context.real(.grant).filter { grant in
      guard let year, let first = Day(year: year, month: 1, day: 1),
        let life = context.register.life(of: grant.id)
      else { return true }
      let days = [first, first.adding(months: 6), first.adding(months: 11)]
      return days.contains { life.state(on: $0) == .inForce }
    }.sorted { left, right in
      let (a, b) = (
        left.record.first(Key.validity)?.earliest ?? .last,
        right.record.first(Key.validity)?.earliest ?? .last
      )
      return a != b ? a < b : left.id < right.id
    }
    return TableView(
      caption: context[.titleMoney],
      columns: [
        context[.columnWhat], context[.columnAmount], context[.columnValidity],
        context[.columnKind],
      ],
      rows: grants.map { grant in
        [
          .head(printer.link(grant.id)),
          .number(grant.record[Grant.amount].map { printer.fact($0) } ?? ""),
          Cell(grant.record[Key.validity].map { printer.fact($0) } ?? ""),
          Cell(grant.record[Grant.sort].map { printer.fact($0) } ?? ""),
        ]
      })
  }

  /// Relations of a kind in force on the day, for a page that puts days side by side.
  func relations(of verbs: Set<RelationVerb>?, caption: String) -> TableView {
    let relations = context.allRelations.filter { relation in
      (verbs?.contains(relation.verb) ?? true)
        && !context.involvesExample(relation)
        && context.situation.state(of: relation) == .inForce
    }
    return self.relations(relations, caption: caption)
  }

  /// The relations that an organisation shows: those between its bodies, and who serves them.
  func relations(_ model: OrganisationModel, caption: String) -> TableView {
    relations(model.relations + model.services, caption: caption)
  }

  private func relations(_ relations: [Relation], caption: String) -> TableView {
    let table = RelationTable(parts: parts)
    let source = SharedSource(of: relations, printer: printer)
    return TableView(
      caption: caption,
      columns: [
        context[.columnSubject], context[.columnRelation], context[.columnWith],
        context[.columnWhat], context[.columnValidity], context[.columnSource],
      ],
      rows: relations.map { relation in
        [
          .head(printer.link(relation.subject)),
          Cell(printer.text(relation.verb.phrase.text(in: context.language))),
          Cell(printer.link(relation.object)),
          Cell(
            [relation.what, relation.proviso].compactMap { $0.map(printer.text) }
              .joined(separator: ", ")),
          Cell(table.validity(relation)), Cell(source.cell(relation)),
        ]
      }, note: source.note)
  }
}
