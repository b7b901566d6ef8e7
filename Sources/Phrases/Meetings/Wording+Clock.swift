internal import Diagnostics

extension Wording {
  /// Takes one or two times on the clock: `9.00`, `9-15`, `9.00 - 11.00`.
  mutating func takeClock() throws(PhraseFault) -> (TimeOfDay, TimeOfDay?) {
    let fits = ClockTime.fits
    guard let word = next else {
      throw refusal(Message(da: "et klokkeslæt", en: "a time"), fits: fits)
    }
    guard let parts = word.hyphenParts, parts.count <= 2 else { throw noTime(word) }
    let start = try time(parts[0])
    take()
    var endWord = parts.count == 2 ? parts[1] : nil
    if endWord == nil, take("-") || take("til") {
      guard let word = take() else {
        throw refusal(Message(da: "et klokkeslæt", en: "a time"), fits: fits)
      }
      endWord = word
    }
    guard let endWord else { return (start, nil) }
    let end = try time(endWord)
    if end > start { return (start, end) }
    throw Wording.fault(
      at: endWord.range,
      Message(
        da: "»\(endWord.quoted)« er ikke senere end \(start.text(mark: "."))",
        en: "“\(endWord.quoted)” is not later than \(start.text(mark: "."))"), fits: fits)
  }

  /// Takes the name of a time zone and the bracket after it.
  mutating func takeZone() throws(PhraseFault) -> String {
    let fits = Message(
      da: "Her passer navnet på en tidszone, fx »Europe/Copenhagen«",
      en: "The name of a time zone fits here, for example “Europe/Copenhagen”")
    guard let zone = next, zone.isZoneName else {
      throw refusal(Message(da: "navnet på en tidszone", en: "the name of a time zone"), fits: fits)
    }
    take()
    try demand(")", fits: fits)
    return zone.text
  }

  /// The time that a word writes.
  private func time(_ word: Word) throws(PhraseFault) -> TimeOfDay {
    let parts = word.folded.split(
      separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count <= 2,
      let hour = Wording.digits(String(first)), parts.count <= 2,
      parts.count == 1 || parts[1].utf8.count == 2,
      let minute = parts.count == 2 ? Wording.digits(String(parts[1])) : 0,
      let time = TimeOfDay(hour: hour, minute: minute)
    else { throw noTime(word) }
    return time
  }

  /// The fault of a word that is no time.
  private func noTime(_ word: Word) -> PhraseFault {
    let dotted = String(word.folded.shortened.map { $0 == ":" ? "." : $0 })
    let mend =
      word.folded.contains(":")
      ? Message(da: "Mente du »\(dotted)«?", en: "Did you mean “\(dotted)”?") : nil
    return Wording.fault(
      at: word.range,
      Message(da: "»\(word.quoted)« er ikke et klokkeslæt", en: "“\(word.quoted)” is not a time"),
      fits: ClockTime.fits, mend: mend)
  }
}

extension Word {
  /// Whether the word has the shape of a zone's name: letters, digits, `/`, `_`, `+` and `-`.
  fileprivate var isZoneName: Bool {
    guard text.utf8.count <= 64, let first = text.unicodeScalars.first,
      first.isASCII, first.properties.isAlphabetic
    else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789/_+-".unicodeScalars.contains($0))
    }
  }
}
