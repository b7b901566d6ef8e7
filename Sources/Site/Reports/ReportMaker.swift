import Governance
import Markdown
import Reports

/// Makes the blocks of one report, each as a part of its own that is numbered later.
struct ReportMaker: Sendable {
  /// What the report is about.
  let year: ReportYear
  /// The parts of the report's page, as of the report's day.
  let parts: PageParts
  /// The addresses that the headings, paragraphs and items of the report's text have.
  private let taken: Set<String>

  init(_ year: ReportYear, _ context: SiteContext, page: Address) {
    self.year = year
    parts = PageParts(context.asOf(year.day), page: page)
    var addresses: Set<String> = []
    var texts = [year.report.prose].compactMap { $0 }
    while let text = texts.popLast() {
      addresses.formUnion(text.document.addresses)
      texts += text.internalParts.values
    }
    taken = addresses
  }

  /// An address in the page for something that is not the writer's: its own, unless a heading has
  /// it; then one that no heading can have.
  func address(_ own: String) -> String { taken.contains(own) ? own + "_" : own }

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
