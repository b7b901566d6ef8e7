import Governance
import Reports

/// To be written.
enum DecisionsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
