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

  /// The documents of an entity: of most kinds none.
  static func jobs(for entity: Entity) -> [PaperJob] {
    switch entity.kind {
    case .kommissorium, .basis, .procedure:
      let name = RuleDocumentPaper.name(of: entity)
      return [
        PaperJob(address: Address(of: entity), name: name, isFile: false) {
          RuleDocumentPaper.make(entity, $0)
        }
      ]
    case .report:
      return ReportPaper.forms.compactMap { form in
        guard let name = ReportPaper.name(of: entity, as: form) else { return nil }
        return PaperJob(address: form.address(of: entity), name: name, isFile: true) {
          ReportPaper.make(entity, $0, as: form, name: name)
        }
      }
    default: return []
    }
  }

  /// The documents of all entities of an edition, in its order.
  static func all(_ context: SiteContext) -> [PaperJob] {
    context.register.entities.flatMap(jobs)
  }
}
