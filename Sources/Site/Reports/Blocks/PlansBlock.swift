import Governance
import Reports

/// To be written.
enum PlansBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
