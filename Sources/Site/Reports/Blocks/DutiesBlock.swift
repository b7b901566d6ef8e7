import Reports

/// The duties of a report's year: by which rule, due when, and whether they were met.
enum DutiesBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let duties = DutiesOfYear(maker.year, maker.dutyJudge)
    guard !duties.dated.isEmpty || !duties.undated.isEmpty else {
      var part = maker.nothing(.noDuties, duties.gaps)
      part.sentences = part.sentences.map {
        ([$0] + uncertain(duties, maker)).joined(separator: " ")
      }
      return part
    }
    let tables = DutyTables(parts: maker.parts)
    var part = ReportPart()
    part.gaps = duties.gaps
    part.sentences = uncertain(duties, maker)
    part.tables = [
      tables.table(duties.dated, caption: maker.inYear(.dutiesInYear)),
      tables.table(duties.undated, caption: maker.inYear(.dutiesUndated)),
    ]
    return part
  }

  /// That some duties may hold or not; nothing where it is certain of all.
  private static func uncertain(_ duties: DutiesOfYear, _ maker: ReportMaker) -> [String] {
    guard duties.uncertain > 0 else { return [] }
    return [
      maker.printer.phrase(
        maker.context.sentence(.dutiesUncertain, "\(duties.uncertain)", "\(maker.year.year)"))
    ]
  }
}
