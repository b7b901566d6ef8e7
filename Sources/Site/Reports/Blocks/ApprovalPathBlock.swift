import Governance
import Reports

/// The way to approval that a scheme lays down: drawn, in words and as a table.
enum ApprovalPathBlock {
  /// The block of the scheme that it names.
  static func part(_ maker: ReportMaker, _ block: DataBlock) -> ReportPart? {
    guard let id = block.record.first(Scheme.scheme)?.target,
      let scheme = maker.context.register[id]
    else { return nil }
    let path = ApprovalPath(of: scheme)
    let drawing = ApprovalDrawing(parts: maker.parts, path: path, hasPlan: false)
    let title = "\(maker.printer.label(Scheme.approval.key)): \(scheme.name)"
    var part = ReportPart()
    part.illustrations = [
      ReportPart.Illustration(
        caption: block.record.first(BlockType.caption) ?? title, drawing: { _ in drawing.html })
    ]
    part.tables = [drawing.table(caption: title).known(as: id.rawValue)]
    return part
  }
}
