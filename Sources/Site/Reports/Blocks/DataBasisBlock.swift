import Governance
import Reports

/// To be written.
enum DataBasisBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
