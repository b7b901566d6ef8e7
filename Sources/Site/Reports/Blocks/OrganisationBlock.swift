import Governance
import Reports

/// To be written.
enum OrganisationBlock {
  /// The block.
  static func part(_ maker: ReportMaker, _ block: DataBlock) -> ReportPart? { nil }
}
