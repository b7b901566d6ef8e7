import Governance
import Reports

/// The way to approval that a scheme lays down: drawn, in words and as a table.
enum ApprovalPathBlock {
  /// The block of the scheme that it names.
  static func part(_ maker: ReportMaker, _ block: DataBlock) -> ReportPart? {
    guard
      let scheme = block.record.first(Scheme.scheme)?.target.flatMap({ maker.context.register[$0] })
    else { return nil }
    let path = ApprovalPath(of: scheme)
    let drawing = ApprovalDrawing(parts: maker.parts, path: path, hasPlan: false)
    let title = "\(maker.printer.label(Scheme.approval.key)): \(scheme.name)"
    var part = ReportPart()
    part.illustrations = [
      ReportPart.Illustration(
        caption: block.record.first(BlockType.caption) ?? title, drawing: { _ in drawing.html })
    ]
    part.tables = [drawing.table(caption: title)]
    return part
  }
}
