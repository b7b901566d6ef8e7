import Governance
import Reports

/// To be written.
enum AgreementsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
