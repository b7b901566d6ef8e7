import Governance
import Reports

/// To be written.
enum MeetingsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
