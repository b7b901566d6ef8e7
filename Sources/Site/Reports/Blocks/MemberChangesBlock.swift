import Governance
import Reports

/// To be written.
enum MemberChangesBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
