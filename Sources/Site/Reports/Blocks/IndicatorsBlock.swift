import Governance
import Reports

/// To be written.
enum IndicatorsBlock {
  /// The block.
  static func part(_ maker: ReportMaker, _ block: DataBlock) -> ReportPart? { nil }
}
