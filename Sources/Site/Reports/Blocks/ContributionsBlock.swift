import Governance
import Reports

/// To be written.
enum ContributionsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
