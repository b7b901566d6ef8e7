import Governance
import Reports

/// To be written.
enum SourcesBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? { nil }
}
