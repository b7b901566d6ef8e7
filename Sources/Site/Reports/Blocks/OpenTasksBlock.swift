import Governance
import Reports

/// To be written.
enum OpenTasksBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
