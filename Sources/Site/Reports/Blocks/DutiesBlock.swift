import Governance
import Reports

/// To be written.
enum DutiesBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
