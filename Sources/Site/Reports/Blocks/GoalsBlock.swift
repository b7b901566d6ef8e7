import Governance
import Reports

/// To be written.
enum GoalsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
