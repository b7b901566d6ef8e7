package import CivilTime
import Diagnostics
import Phrases

/// The figures of a report as it was published: `rapporter/<id>/frosset.yaml`.
///
/// Written by `kommissorium freeze`, one figure a line, so that a later correction is seen in the
/// difference between the file and the register.
package struct FrozenFigures: Hashable, Sendable {
  /// A figure at its place in the report.
  package struct Line: Hashable, Sendable {
    /// The table, the row and the column, or the chapter and the sentence.
    package let place: String
    /// What was printed there, without markup.
    package let value: String

    /// Makes a line.
    package init(place: String, value: String) {
      self.place = place
      self.value = value
    }

    /// Reads `place = value`; nil for a text without an equals sign between blanks.
    package init?(_ text: String) {
      guard let equals = text.firstRange(of: " = ") else { return nil }
      self.init(
        place: String(text[..<equals.lowerBound]), value: String(text[equals.upperBound...]))
    }

    /// The line as the file has it.
    package var text: String { "\(place) = \(value)" }
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

  /// The frozen figures of a report; nil when it has none.
  package init?(of report: Entity) {
    guard case .value(.record(let record))? = report.record[Self.key]?.versions.first?.value,
      let date = record.first(Self.frozen)
    else { return nil }
    self.init(
      date: date, lines: record.all(Self.figures).flatMap { $0 }.compactMap { Line($0) })
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
    example: "- Møder holdt 2020 › Samarbejdsforum › Holdt = 4")
  /// The keys of the file.
  package static let shape = RecordShape(
    Message(da: "frosset.yaml", en: "frosset.yaml"), [frozen.declaration, figures.declaration])

  /// The file's text.
  ///
  /// Values stand in single quotes, in which YAML knows one sign alone: the quote itself, doubled.
  package func yaml(of report: EntityID) -> String {
    var text = "# kommissorium freeze \(report)\n"
    text += "\(Self.frozen.key): \(date.printed(in: .danish))\n\(Self.figures.key):\n"
    for line in lines {
      text += "  - '\(line.text.replacing("'", with: "''"))'\n"
    }
    return text
  }
}
