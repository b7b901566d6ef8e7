/// A colour that the stylesheet uses; `tema.yaml` gives its value for light and for dark.
enum ColourToken: String, CaseIterable, Sendable {
  /// The ground of the page.
  case paper = "papir"
  /// The ground of boxes, bands and the foot.
  case tintedPaper = "papir-2"
  /// Text and frames.
  case ink = "blæk"
  /// Text of less weight: labels, notes, sources.
  case secondInk = "blæk-2"
  /// Marks that carry meaning: axes, frames of what is past or unknown.
  case mark = "streg"
  /// Hairlines in tables, which carry nothing.
  case hairline = "hår"
  /// Links, and what holds now.
  case accent = "ir"
  /// Marks of what holds: bars, steps, seats.
  case accentMark = "ir-streg"
  /// The ground of the clause that was jumped to.
  case accentTint = "ir-svag"
  /// What has ceased, is missing or overdue.
  case signal = "tegl"
  /// The ground of what has ceased or is missing.
  case signalTint = "tegl-svag"

  /// The custom property of the stylesheet: the key in ASCII.
  var property: String {
    "--" + rawValue.replacing("æ", with: "ae").replacing("å", with: "aa")
  }
}
