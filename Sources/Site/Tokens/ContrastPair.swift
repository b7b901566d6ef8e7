import Diagnostics

/// Two colours that the stylesheet lays on each other, and how far apart they must be.
struct ContrastPair: Hashable, Sendable {
  /// The colour of the text or mark.
  let front: ColourToken
  /// The colour under it.
  let ground: ColourToken
  /// What is seen by it.
  let need: Need
  /// Where the stylesheet uses it, so that a finding can say what would be hard to see.
  let use: Message

  /// What a pair is for (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
  enum Need: Double, Sendable {
    /// Text that is read.
    case text = 4.5
    /// Marks, frames and drawings that carry meaning.
    case mark = 3

    /// The least ratio as a text is printed.
    var ratio: Message {
      switch self {
      case .text: Message(da: "4,5:1", en: "4.5:1")
      case .mark: Message(da: "3:1", en: "3:1")
      }
    }
  }

  private init(_ front: ColourToken, on ground: ColourToken, _ need: Need, _ use: Message) {
    self.front = front
    self.ground = ground
    self.need = need
    self.use = use
  }

  /// Every pair of `site.css`; hairlines are decoration and have none.
  ///
  /// A pair holds whichever of the two is in front, so paper on the accent stands here as the
  /// accent on paper.
  static let all: [ContrastPair] = [
    ContrastPair(
      .ink, on: .paper, .text,
      Message(da: "tekst, og linket til indholdet", en: "text, and the skip link")),
    ContrastPair(
      .ink, on: .tintedPaper, .text,
      Message(da: "tekst i bokse og i foden", en: "text in boxes and in the foot")),
    ContrastPair(
      .ink, on: .accentTint, .text,
      Message(da: "punktet, man er sprunget til", en: "the clause that was jumped to")),
    ContrastPair(
      .ink, on: .signalTint, .text,
      Message(
        da: "banneret om et ophørt forum, rækker, hvor nogen mangler",
        en: "the band of a body that has ceased, rows in which somebody is missing")),
    ContrastPair(
      .secondInk, on: .paper, .text,
      Message(da: "noter, kilder, kolonnehoveder", en: "notes, sources, heads of columns")),
    ContrastPair(
      .secondInk, on: .tintedPaper, .text,
      Message(da: "ledetekster i bokse og i foden", en: "labels in boxes and in the foot")),
    ContrastPair(
      .secondInk, on: .accentTint, .text,
      Message(
        da: "henvisninger i punktet, man er sprunget til",
        en: "references in the clause that was jumped to")),
    ContrastPair(
      .secondInk, on: .signalTint, .text,
      Message(
        da: "noter i rækker, hvor nogen mangler", en: "notes in rows in which somebody is missing")),
    ContrastPair(
      .accent, on: .paper, .text,
      Message(
        da: "links, det, der gælder, og tallet i en fast plads",
        en: "links, what holds, and the figure in a solid seat")),
    ContrastPair(
      .accent, on: .tintedPaper, .text,
      Message(da: "links i bokse", en: "links in boxes")),
    ContrastPair(
      .accent, on: .accentTint, .text,
      Message(
        da: "links i punktet, man er sprunget til", en: "links in the clause that was jumped to")),
    ContrastPair(
      .accent, on: .signalTint, .text,
      Message(
        da: "links i banneret om et ophørt forum",
        en: "links in the band of a body that has ceased")),
    ContrastPair(
      .signal, on: .paper, .text,
      Message(
        da: "ordet ophørt, og båndet over den interne udgave",
        en: "the word for ceased, and the band above the internal edition")),
    ContrastPair(
      .signal, on: .tintedPaper, .text,
      Message(da: "det, der mangler, i bokse", en: "what is missing, in boxes")),
    ContrastPair(
      .signal, on: .signalTint, .text,
      Message(
        da: "banneret om et ophørt forum, det, der mangler, i tabeller",
        en: "the band of a body that has ceased, what is missing in tables")),
    ContrastPair(
      .mark, on: .paper, .mark,
      Message(da: "akser, rammer om det uviste", en: "axes, frames of what is uncertain")),
    ContrastPair(
      .mark, on: .tintedPaper, .mark,
      Message(
        da: "rammer om det uviste i bokse og bånd",
        en: "frames of what is uncertain in boxes and bands")),
    ContrastPair(
      .accentMark, on: .paper, .mark,
      Message(da: "livsbaner, trin, pladser", en: "life bars, steps, seats")),
    ContrastPair(
      .accentMark, on: .tintedPaper, .mark,
      Message(da: "trin og linjer i bokse og bånd", en: "steps and lines in boxes and bands")),
    ContrastPair(
      .accentMark, on: .signalTint, .mark,
      Message(
        da: "pladser i rækker, hvor nogen mangler",
        en: "seats in rows in which somebody is missing")),
    ContrastPair(
      .mark, on: .signalTint, .mark,
      Message(
        da: "tidligere pladser i rækker, hvor nogen mangler",
        en: "former seats in rows in which somebody is missing")),
  ]
}
