/// The source line of a place with a mark under it, as far as it fits a screen.
struct Excerpt {
  /// The most characters that are shown of a line.
  static let width = 96

  /// The line, or the part of it round the place, `…` where something is left out.
  let line: String
  /// What stands before the mark so that it lines up: spaces, and the line's own tabs.
  let indent: String
  /// `^` and a `~` for each further column of the place.
  let mark: String

  /// Cuts the line of a place out of its file.
  init(_ span: PlaceReader.Span) {
    let range = span.lines.line(at: span.start)
    let scalars = Array(span.lines.file.text(in: range).unicodeScalars)
    let start = min(span.start.column - 1, scalars.count)
    let end =
      span.end.line == span.start.line ? min(span.end.column - 1, scalars.count) : scalars.count
    let window = Self.window(of: scalars.count, round: start..<max(start, end))

    let hasStart = window.lowerBound == 0
    let hasEnd = window.upperBound == scalars.count
    line =
      (hasStart ? "" : "…") + Self.shown(scalars[window]) + (hasEnd ? "" : "…")
    indent =
      (hasStart ? "" : " ")
      + scalars[window.lowerBound..<start].map(Self.blank).joined()
    let columns = scalars[start..<min(max(start, end), window.upperBound)].map(Self.columns)
    mark = "^" + String(repeating: "~", count: max(0, columns.reduce(0, +) - 1))
  }

  /// A text without characters that would steer a terminal or turn its direction round.
  static func shown(_ text: String) -> String {
    shown(text.unicodeScalars)
  }

  /// Characters as a text, those that do harm replaced by U+FFFD.
  private static func shown(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(isHarmful(scalar) ? "\u{FFFD}" : scalar) }
    return String(view)
  }

  /// The part of a line of `count` characters that is shown; it begins with the place if need be.
  private static func window(of count: Int, round place: Range<Int>) -> Range<Int> {
    guard count > width else { return 0..<count }
    let spare = max(0, width - place.count)
    let start = max(0, min(place.lowerBound - spare / 2, count - width))
    return start..<min(start + width, count)
  }

  /// What stands under a character that is not marked.
  private static func blank(_ scalar: Unicode.Scalar) -> String {
    scalar == "\t" ? "\t" : String(repeating: " ", count: columns(scalar))
  }

  /// The columns that a character takes on a screen: none for marks that join the one before.
  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 || isHarmful(scalar) { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default:
      return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// Whether a character steers a terminal, breaks a line or turns the direction of writing.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
