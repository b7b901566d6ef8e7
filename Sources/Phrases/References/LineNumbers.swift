internal import Diagnostics

/// The line numbers in the bracket of a place: `l. 27-44, 78`.
enum LineNumbers {
  /// What fits in the bracket.
  private static let fits = Message(
    da: "Linjer skrives fx »(l. 353)« eller »(l. 27-44, 78)«",
    en: "Lines are written for example “(l. 353)” or “(l. 27-44, 78)”")

  /// Reads what a bracket holds; nil when the bracket is not about lines.
  static func read(_ inside: RawText) throws(PhraseFault) -> [ClosedRange<Int>]? {
    let piece = inside.trimmed
    let (mark, rest) = piece.cut { $0 <= 0x20 || (0x30...0x39).contains($0) }
    switch mark.word.folded {
    case "l.": break
    case "l":
      throw PhraseFault(
        range: mark.range,
        headline: Message(da: "»l« skrives med punktum", en: "“l” is written with a point"),
        fits: fits, mend: Message(da: "Mente du »l.«?", en: "Did you mean “l.”?"))
    default: return nil
    }
    var lines: [ClosedRange<Int>] = []
    for part in rest.commaParts { lines.append(try range(part.trimmed)) }
    return lines
  }

  /// One line or a range of lines.
  private static func range(_ piece: RawText) throws(PhraseFault) -> ClosedRange<Int> {
    guard !piece.isEmpty else {
      throw PhraseFault(
        range: piece.range,
        headline: Message(da: "Et linjenummer mangler", en: "A line number is missing"), fits: fits)
    }
    guard let parts = piece.word.hyphenParts, parts.count <= 2, let first = parts.first,
      let last = parts.last
    else { throw noLine(piece.word) }
    let (low, high) = (try number(first), try number(last))
    if low <= high { return low...high }
    throw PhraseFault(
      range: last.range,
      headline: Message(
        da: "»\(last.quoted)« kommer før linje \(low)",
        en: "“\(last.quoted)” comes before line \(low)"),
      fits: fits,
      mend: Message(da: "Mente du »\(high)-\(low)«?", en: "Did you mean “\(high)-\(low)”?"))
  }

  /// The number of a line.
  private static func number(_ word: Word) throws(PhraseFault) -> Int {
    guard let number = Wording.digits(word.folded), number >= 1 else { throw noLine(word) }
    return number
  }

  /// The fault of a word that is no line number.
  private static func noLine(_ word: Word) -> PhraseFault {
    PhraseFault(
      range: word.range,
      headline: Message(
        da: "»\(word.quoted)« er ikke et linjenummer", en: "“\(word.quoted)” is not a line number"),
      fits: fits)
  }
}
