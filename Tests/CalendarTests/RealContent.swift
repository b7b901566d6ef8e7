import CivilTime
import Content
import Governance
import Phrases

/// The content of this repository's own site, and bodies that are made in a test.
enum RealContent {
  /// The register as it is read from `content/`.
  static let register: Register = {
    let root = String(
      #filePath.prefix(#filePath.count - "/Tests/CalendarTests/RealContent.swift".count))
    return ContentLoader.load(SourceTree.read(site: root)).register
  }()

  /// The four bodies of 2010 and their kommissorier as they stand, but in force from August 2010 on
  /// without the end of what is known, so that meetings of later years have rules too.
  static let lasting2010: Register = {
    let bodies = [
      "borgmesterforum", "partnerskabsforum", "samarbejdsforum", "tvaerkommunal-styregruppe",
    ]
    let kept = bodies + bodies.map { "\($0)/kommissorium-2010" } + ["kalender"]
    return Register(
      register.entities.filter { kept.contains($0.id.rawValue) }.map { entity in
        var entity = entity
        if entity.kind != .calendar {
          let lasting = (try? Validity.parse("fra august 2010")) ?? .notStated
          entity.record["gælder"] = Fact(.value(.validity(lasting)))
        }
        return entity
      })
  }()

  /// A day of the ISO form; the first day there is where the text is none.
  static func day(_ text: String) -> Day { Day(isoText: text) ?? .first }

  /// A date as content writes it.
  static func date(_ text: String) -> ImpreciseDate {
    (try? ImpreciseDate.parse(text)) ?? ImpreciseDate(.first)
  }
}
