import Governance
import Templates

/// The notes that keep two things of one name apart: an agreement under a main agreement, and the
/// part of a plan that is called the same.
enum AgreementNotes {
  private static let word = "delaftale"

  /// Whether an agreement is of the sort that has a namesake in plans.
  static func isPartial(_ agreement: Entity) -> Bool {
    agreement.record.first(Agreement.sort) == word
  }

  /// The schemes whose plans have parts of that name.
  static func schemesWithPartialAgreements(_ context: SiteContext) -> [Entity] {
    context.real(.scheme).filter(hasPartialAgreements)
  }

  /// The note on a page of either; nil where there is no namesake, or the page's text names it.
  static func section(on entity: Entity, _ parts: PageParts) -> SectionView? {
    let context = parts.context
    let others: [Entity]
    let string: SiteString
    switch entity.kind {
    case .agreement where isPartial(entity):
      others = schemesWithPartialAgreements(context)
      string = .namesakeInPlans
    case .scheme where hasPartialAgreements(entity), .helhedsplan where hasThemes(entity):
      others = context.real(.agreement).filter(isPartial)
      string = .namesakeUnderMain
    default: return nil
    }
    let named = Set((entity.prose?.links ?? [:]).values.compactMap(\.target))
    guard !others.isEmpty, !others.contains(where: { named.contains($0.id) }) else { return nil }
    var section = SectionView("navnefaelle", context[.titleNamesake])
    section.text = Markup(
      "<p>\(parts.printer.sentence(string, parts.printer.links(others.map(\.id))))</p>")
    return section
  }

  private static func hasPartialAgreements(_ scheme: Entity) -> Bool {
    scheme.record.all(Scheme.parts).flatMap { $0 }.contains { part in
      part.first(Agreement.sort) == word
    }
  }

  private static func hasThemes(_ plan: Entity) -> Bool {
    plan.record[Helhedsplan.themes] != nil
  }
}
