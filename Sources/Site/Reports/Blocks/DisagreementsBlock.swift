import Governance
import Reports

/// To be written.
enum DisagreementsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
