import Governance
import Reports

/// Makes the blocks of one report, each as a part of its own that is numbered later.
struct ReportMaker: Sendable {
  /// What the report is about.
  let year: ReportYear
  /// The parts of the report's page, as of the report's day.
  let parts: PageParts

  init(_ year: ReportYear, _ context: SiteContext, page: Address) {
    self.year = year
    parts = PageParts(context.asOf(year.day), page: page)
  }

  /// Writes values for the page.
  var printer: Printer { parts.printer }

  /// The site as of the report's day.
  var context: SiteContext { parts.context }

  /// What a block of the report's text comes to; nil for a block that is no part of a report.
  func part(of block: DataBlock) -> ReportPart? {
    var part = made(of: block)
    part?.block = block.type.rawValue
    return part
  }

  private func made(of block: DataBlock) -> ReportPart? {
    switch block.type {
    case .figures: FiguresBlock.part(self, block)
    case .dataBasis: DataBasisBlock.part(self)
    case .changes: ChangesBlock.part(self)
    case .memberChanges: MemberChangesBlock.part(self)
    case .meetings: MeetingsBlock.part(self)
    case .openTasks: OpenTasksBlock.part(self)
    case .decisions: DecisionsBlock.part(self)
    case .ruleDocuments: RuleDocumentsBlock.part(self)
    case .agreements: AgreementsBlock.part(self)
    case .plans: PlansBlock.part(self)
    case .goals: GoalsBlock.part(self)
    case .indicator: IndicatorsBlock.part(self, block)
    case .grants: GrantsBlock.part(self)
    case .spending: SpendingBlock.part(self)
    case .duties: DutiesBlock.part(self)
    case .nextYear: NextYearBlock.part(self)
    case .contributions: ContributionsBlock.part(self)
    case .sources: SourcesBlock.part(self)
    case .disagreements: DisagreementsBlock.part(self)
    case .organisationChart: OrganisationBlock.part(self, block)
    case .funding: FundingBlock.part(self, block)
    case .approvalPath: ApprovalPathBlock.part(self, block)
    case .gaps, .notStated, .members, .formalia, .bodyTable, .agendaItem, .decision, .task,
      .internalText:
      nil
    }
  }
}
