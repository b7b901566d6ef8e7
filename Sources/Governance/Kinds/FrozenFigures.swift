package import CivilTime
import Diagnostics
import Phrases

/// The figures of a report as it was published: `rapporter/<id>/frosset.yaml`.
///
/// Written by `kommissorium freeze`, one figure a line, so that a later correction is seen in the
/// difference between the file and the register.
package struct FrozenFigures: Hashable, Sendable {
  /// What stood at a place of the report.
  package struct Line: Hashable, Sendable {
    /// The name of a sentence or a table; for a cell the row and the column too, with the heading of
    /// the row's group before them where it has one.
    package let place: [String]
    /// What was printed there, without markup; for a table its caption.
    package let value: String
    /// Its number among the lines of the file, from 0; nil for one that was not read from it.
    package let index: Int?

    /// Makes a line; what would end a part of the place is written otherwise in it.
    package init(_ place: [String], _ value: String) {
      self.place = place.map(Self.part)
      self.value = value
      index = nil
    }

    /// Reads `sted = det, der stod`; nil for a text without an equals sign between blanks, and where
    /// the place is neither a name nor a cell.
    package init?(_ text: String, at index: Int? = nil) {
      guard let equals = text.firstRange(of: " = ") else { return nil }
      place = text[..<equals.lowerBound].split(
        separator: Self.separator, omittingEmptySubsequences: false
      ).map(String.init)
      value = String(text[equals.upperBound...])
      self.index = index
      guard [1, 3, 4].contains(place.count), !place.contains("") else { return nil }
    }

    /// A part of a place as the file has it; a dash for an empty one.
    package static func part(_ text: String) -> String {
      text.isEmpty ? "–" : text.replacing("›", with: ">").replacing("=", with: ":")
    }

    /// The place as the file has it.
    package var placeText: String { place.joined(separator: Self.separator) }

    /// The line as the file has it.
    package var text: String { "\(placeText) = \(value)" }

    /// What stands between the parts of a place, in the file and in print.
    package static let separator = " › "
  }

  /// When they were frozen.
  package let date: ImpreciseDate
  /// The figures, in the order of the report.
  package let lines: [Line]

  /// Makes frozen figures.
  package init(date: ImpreciseDate, lines: [Line]) {
    self.date = date
    self.lines = lines
  }

  /// The frozen figures of a report, without the lines that cannot be read; nil when it has none.
  package init?(of report: Entity) {
    guard let record = Self.record(of: report), let date = record.first(Self.frozen) else {
      return nil
    }
    self.init(
      date: date, lines: Self.texts(of: report).enumerated().compactMap { Line($1, at: $0) })
  }

  /// The lines of a report's file as they stand in it.
  package static func texts(of report: Entity) -> [String] {
    (record(of: report)?.all(figures) ?? []).flatMap { $0 }
  }

  /// The file of a report; nil when it has none.
  package static func record(of report: Entity) -> Record? {
    guard case .value(.record(let record))? = report.record[key]?.versions.first?.value else {
      return nil
    }
    return record
  }

  /// The key under which a report's record holds the file.
  package static let key = "frosset.yaml"
  /// When the figures were frozen.
  package static let frozen = Field<ImpreciseDate>(
    "frosset", .phrase(.date), required: true, label: "Frozen", da: "Dagen, tallene blev frosset",
    en: "The day the figures were frozen", example: "15. marts 2021")
  /// The figures.
  package static let figures = Field<[String]>(
    "tal", .list(.text), required: true, label: "Figures",
    da: "Et tal på hver linje: sted i rapporten = det, der stod",
    en: "A figure on each line: place in the report = what stood there",
    example: "- møder › Samarbejdsforum › Holdt = 4")
  /// The keys of the file.
  package static let shape = RecordShape(
    Message(da: "frosset.yaml", en: "frosset.yaml"), [frozen.declaration, figures.declaration])

  /// The file's text.
  package func yaml(of report: EntityID) -> String {
    var text = "# kommissorium freeze \(report)\n"
    text += "\(Self.frozen.key): \(date.printed(in: .danish))\n\(Self.figures.key):\n"
    for line in lines {
      text += "  - \(line.text.quotedForYAML)\n"
    }
    return text
  }
}
