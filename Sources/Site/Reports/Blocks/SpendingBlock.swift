import Governance
import Reports

/// To be written.
enum SpendingBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
