import CivilTime
import Governance
import Reports

/// A new report as the content file that it begins as: the standard chapters with their blocks.
///
/// What the report before it says of recipients, author and who writes which section is taken over,
/// since it is likely to hold again; what only this year can say is left out and so is a gap.
struct ReportFile {
  /// The id, which is the name of the folder.
  let id: EntityID
  /// The year that it is about.
  let year: Int
  /// The report before it; nil for the first.
  let previous: Entity?
  /// The indicators that it shows.
  let indicators: [EntityID]

  /// What stands in the file.
  var text: String {
    "---\n\(head.joined(separator: "\n"))\n---\n\n"
      + ReportOutline(indicators: indicators).markdown
  }

  private var head: [String] {
    var lines = ["titel: \(title)"]
    if let subtitle = previous?.record.first(Report.subtitle) {
      lines.append("undertitel: \(subtitle.quotedForYAML)")
    }
    lines += ["år: \(year)", "pr: 31. december \(year)"]
    if let previous { lines.append("forrige: \(previous.id)") }
    lines += Self.list("til", previous?.record.all(Report.to))
    lines += Self.list("udarbejdet af", previous?.record.all(Report.author))
    lines += ["forløb:", "  - trin: udkast"]
    lines += sections
    lines.append("  # Skrives, når det kendes: sagsnr, møde, det indstilles")
    return lines
  }

  /// The title of the report before with this year for its own.
  private var title: String {
    guard let previous, let before = previous.record.first(Report.year) else {
      return "Status \(year)"
    }
    let words = previous.name.split(separator: " ").map { $0 == "\(before)" ? "\(year)" : $0 }
    return words.joined(separator: " ").quotedForYAML
  }

  /// Who writes what, where the report before says it of a section that this one has.
  private var sections: [String] {
    let headings = ReportOutline(indicators: indicators).headings.map { SectionHeading(naming: $0) }
    let lines = (previous.map { ReportDesk($0).assignments } ?? []).flatMap { assignment in
      guard !assignment.responsible.isEmpty,
        let place = headings.place(of: SectionHeading(naming: assignment.section))
      else { return [String]() }
      let responsible =
        assignment.responsible.count == 1
        ? assignment.responsible.map { "    ansvarlig: \($0)" }
        : ["    ansvarlig:"] + assignment.responsible.map { "      - \($0)" }
      return ["  - afsnit: \(headings[place].text)"] + responsible + ["    status: åben"]
    }
    return lines.isEmpty ? [] : ["afsnit ansvarlige:"] + lines
  }

  /// A key with the ids that are stated for it; no line where there are none.
  private static func list(_ key: String, _ references: [[Reference]]?) -> [String] {
    let ids = (references ?? []).flatMap { $0 }.compactMap(\.target)
    return ids.isEmpty ? [] : ["\(key):"] + ids.map { "  - \($0)" }
  }
}
