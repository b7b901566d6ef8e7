import Governance
import Reports

/// To be written.
enum NextYearBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
