import Diagnostics

extension Kind {
  /// The keys that an entity of this kind may have: the one declaration of the kind.
  package var shape: RecordShape {
    switch self {
    case .site: SiteSettings.shape
    case .calendar: CalendarSettings.shape
    case .forum: Forum.shape
    case .kommissorium, .basis, .procedure: Self.ruleShapes[self] ?? RuleDocument.shape(of: self)
    case .organisation: Organisation.shape
    case .unit: Unit.shape
    case .office: Office.shape
    case .person: Person.shape
    case .area: Area.shape
    case .agreement: Agreement.shape
    case .scheme: Scheme.shape
    case .helhedsplan: Helhedsplan.shape
    case .decision: Decision.shape
    case .grant: Grant.shape
    case .rule: Regulation.shape
    case .source: SourceDocument.shape
    case .indicator: Indicator.shape
    case .meeting: Meeting.shape
    case .disagreement: Disagreement.shape
    case .report: Report.shape
    case .term: Term.shape
    case .page: Page.shape
    }
  }

  private static let ruleShapes: [Kind: RecordShape] = Dictionary(
    uniqueKeysWithValues: ruleDocuments.map { ($0, RuleDocument.shape(of: $0)) })
}
