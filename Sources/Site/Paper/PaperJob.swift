import Governance

/// A document for paper that is still to be made.
struct PaperJob: Sendable {
  /// The page that it lies beside.
  let address: Address
  /// What its files are called, without what they end in.
  let name: String
  /// Whether it lies beside its page as one file of HTML too.
  let isFile: Bool
  /// Makes it, on a context for paper.
  let make: @Sendable (SiteContext) -> PaperDraft

  /// The document of an entity; nil for one that has none.
  init?(_ entity: Entity) {
    address = Address(of: entity)
    switch entity.kind {
    case .kommissorium, .basis, .procedure:
      name = RuleDocumentPaper.name(of: entity)
      isFile = false
      make = { RuleDocumentPaper.make(entity, $0) }
    case .report:
      name = ReportPaper.name(of: entity)
      isFile = true
      make = { ReportPaper.make(entity, $0) }
    default: return nil
    }
  }

  /// The documents of all entities of an edition, in its order.
  static func all(_ context: SiteContext) -> [PaperJob] {
    context.register.entities.compactMap(PaperJob.init)
  }
}
