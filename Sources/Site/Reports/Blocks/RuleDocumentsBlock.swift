import Governance
import Reports

/// To be written.
enum RuleDocumentsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
