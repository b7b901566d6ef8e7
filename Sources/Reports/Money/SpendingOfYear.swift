import CivilTime
import Diagnostics
import Governance

/// What was spent of the frames and grants of a report's year.
package struct SpendingOfYear: Sendable {
  /// The frames, plans first, in the order of their ids.
  package let frames: [FrameOfYear]
  /// What is not said of them.
  package let gaps: [ReportGap]

  /// Reads what was spent by the report's day of what held in the year.
  package init(_ year: ReportYear) {
    let reach = year.reach
    frames = (reach.all(.helhedsplan) + reach.all(.grant)).filter { entity in
      FrameOfYear.isFrame(entity) && year.isHeardOf(entity) && year.isOfYear(entity.id)
    }.map { FrameOfYear($0, in: year) }
    gaps =
      frames.isEmpty
      ? [
        ReportGap(
          Message(
            da: "Ingen ramme eller bevilling er oplyst for \(year.year)",
            en: "No frame or grant is stated for \(year.year)"), in: nil)
      ] : frames.flatMap { Self.gaps(of: $0, year.year) }
  }

  private static func gaps(of frame: FrameOfYear, _ year: Int) -> [ReportGap] {
    let (name, isPlan) = (frame.entity.name, frame.entity.kind == .helhedsplan)
    let amount = isPlan ? Helhedsplan.frame.key : Grant.amount.key
    var gaps: [ReportGap] = []
    func add(_ danish: String, _ english: String, _ key: String) {
      gaps.append(ReportGap(Message(da: danish, en: english), in: frame.entity.id, key: key))
    }
    if frame.frame == nil {
      add(
        "Beløbet for »\(name)« er ikke oplyst", "The amount of “\(name)” is not stated", amount)
    }
    if frame.unknownYears.contains(year) {
      add(
        "Forbruget i \(year) for »\(name)« er ikke oplyst",
        "The spending in \(year) of “\(name)” is not stated", Helhedsplan.spending.key)
    }
    if !frame.hasPriceLevel {
      gaps.append(.noPriceLevel(of: frame.entity))
    }
    return gaps
  }
}

extension ReportGap {
  /// That nobody says which year's prices the amount of a plan or grant is in.
  static func noPriceLevel(of entity: Entity) -> ReportGap {
    ReportGap(
      Message(
        da: "Prisniveauet for »\(entity.name)« er ikke oplyst",
        en: "The price level of “\(entity.name)” is not stated"),
      in: entity.id,
      key: entity.kind == .helhedsplan ? Helhedsplan.frame.key : Grant.priceLevel.key)
  }
}
