import Governance
import Reports

/// Which block of a report is made where; each is a part of its own that is numbered later.
enum ReportBlocks {
  /// What a block of the report's text comes to; nil for a block that is no part of a report.
  static func part(of block: DataBlock, _ maker: ReportMaker) -> ReportPart? {
    var part = made(of: block, maker)
    part?.block = block.type.rawValue
    part?.name = maker.names[block]
    return part
  }

  private static func made(of block: DataBlock, _ maker: ReportMaker) -> ReportPart? {
    switch block.type {
    case .figures: FiguresBlock.part(maker, block)
    case .dataBasis: DataBasisBlock.part(maker)
    case .changes: ChangesBlock.part(maker)
    case .memberChanges: MemberChangesBlock.part(maker)
    case .meetings: MeetingsBlock.part(maker)
    case .openTasks: OpenTasksBlock.part(maker)
    case .decisions: DecisionsBlock.part(maker)
    case .ruleDocuments: RuleDocumentsBlock.part(maker)
    case .agreements: AgreementsBlock.part(maker)
    case .plans: PlansBlock.part(maker)
    case .goals: GoalsBlock.part(maker)
    case .indicator: IndicatorsBlock.part(maker, block)
    case .grants: GrantsBlock.part(maker)
    case .spending: SpendingBlock.part(maker)
    case .duties: DutiesBlock.part(maker)
    case .nextYear: NextYearBlock.part(maker)
    case .contributions: ContributionsBlock.part(maker)
    case .sources: SourcesBlock.part(maker)
    case .disagreements: DisagreementsBlock.part(maker)
    case .organisationChart: OrganisationBlock.part(maker, block)
    case .funding: FundingBlock.part(maker, block)
    case .approvalPath: ApprovalPathBlock.part(maker, block)
    case .gaps, .notStated, .members, .formalia, .bodyTable, .agendaItem, .decision, .task,
      .internalText:
      nil
    }
  }
}
