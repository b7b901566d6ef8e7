import Diagnostics

/// A file cut into its front matter and its text; both keep the positions of the whole file.
struct FrontMatter {
  /// The bytes between the two `---` lines; nil when there are none.
  let matter: Range<Int>?
  /// The bytes after them.
  let body: Range<Int>
  /// What is wrong with the cut.
  let finding: Finding?

  /// Cuts a file.
  init(_ file: SourceFile) {
    let bytes = file.bytes
    let start = file.byteOrderMarkLength
    guard let first = Self.line(in: bytes, from: start), Self.isFence(bytes[first.content]) else {
      matter = nil
      body = start..<bytes.count
      finding = Finding(
        "formdata-mangler", at: Place(path: file.path, range: start..<start),
        Message(
          da: "Filen begynder ikke med en linje `---`",
          en: "The file does not begin with a line `---`"),
        mend: Message(
          da: "Skriv `---` på første linje, nøglerne under den, og `---` igen før teksten.",
          en: "Write `---` on the first line, the keys below it, and `---` again before the text."))
      return
    }
    var position = first.next
    while let line = Self.line(in: bytes, from: position) {
      if Self.isFence(bytes[line.content]) {
        matter = first.next..<line.content.lowerBound
        body = line.next..<bytes.count
        finding = nil
        return
      }
      if line.next == position { break }
      position = line.next
    }
    matter = nil
    body = bytes.count..<bytes.count
    finding = Finding(
      "formdata-uafsluttet", at: Place(path: file.path, range: first.content),
      Message(
        da: "Formdata, der begynder her, slutter ikke",
        en: "The front matter that begins here has no end"),
      mend: Message(
        da: "Skriv en linje `---` mellem nøglerne og teksten.",
        en: "Write a line `---` between the keys and the text."))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return line.elementsEqual([0x2D, 0x2D, 0x2D])
  }

  private static func line(in bytes: [UInt8], from start: Int)
    -> (content: Range<Int>, next: Int)?
  {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    var next = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next = end + 2 }
    return (start..<end, next)
  }
}
