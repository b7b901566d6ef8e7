import Governance
import Reports

/// To be written.
enum ChangesBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
