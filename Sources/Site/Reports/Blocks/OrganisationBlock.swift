import CivilTime
import Governance
import Reports
import Templates

/// The organisation as of the report's day, or another that the block names: drawn, and as the
/// table of who does what for whom.
enum OrganisationBlock {
  /// The block; a report on a part of the register has none.
  static func part(_ maker: ReportMaker, _ block: DataBlock) -> ReportPart? {
    guard maker.year.scope == .everything else { return nil }
    let day = block.record.first(BlockType.asOf)?.last ?? maker.year.day
    let parts = PageParts(maker.context.asOf(day), page: maker.printer.page)
    let (context, printer) = (parts.context, parts.printer)
    let organisation = OrganisationModel(context)
    guard !organisation.bands.isEmpty else { return nil }
    let title = context.sentence(.captionBodies, context.words(day))
    let drawing = OrganisationChart(organisation, title: title, printer: printer)
    let outline = OrganisationOutline(printer: printer)
    var part = ReportPart()
    part.illustrations = [
      ReportPart.Illustration(
        caption: block.record.first(BlockType.caption) ?? title,
        drawing: { drawing.figure(id: $0).html + outline.bands(of: organisation) }, width: .full)
    ]
    part.tables = [
      ListTables(parts: parts).relations(
        organisation, caption: context.sentence(.captionRelationsOf, context.words(day)))
    ]
    part.html = outline.uncertain()
    return part
  }
}
