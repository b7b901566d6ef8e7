import Governance
import Reports

/// To be written.
enum GrantsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
