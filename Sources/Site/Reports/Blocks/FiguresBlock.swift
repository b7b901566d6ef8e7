import Governance
import Reports

/// To be written.
enum FiguresBlock {
  /// The block.
  static func part(_ maker: ReportMaker, _ block: DataBlock) -> ReportPart? { nil }
}
