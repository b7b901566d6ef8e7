import Diagnostics
import Glibc

/// What must hold of a file before anything is read in it: a name that is a path, and text.
enum FileCheck {
  /// What is wrong with a path below `content/`; nil when it is well formed.
  static func path(_ path: String) -> Finding? {
    for name in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      let part = Substring(name)
      let stem =
        part.hasSuffix(".md") ? part.dropLast(3) : part.hasSuffix(".yaml") ? part.dropLast(5) : part
      guard !stem.isEmpty, stem.unicodeScalars.allSatisfy(isAllowed) else {
        let mended = IdentifierForm.mended(String(stem))
        return Finding(
          "filnavn", at: Place(path: path, range: 0..<0),
          Message(
            da: "Navnet »\(part)« kan ikke være en sti og en adresse",
            en: "The name “\(part)” cannot be a path and an address"),
          mend: mended.isEmpty
            ? Message(
              da: "Fil- og mappenavne skrives med a-z, 0-9 og bindestreg.",
              en: "File and folder names are written with a-z, 0-9 and hyphens.")
            : Message(
              da: "Kald den »\(mended)« og filens egen endelse.",
              en: "Call it “\(mended)” and the file's own ending."))
      }
    }
    return nil
  }

  /// What keeps a file from being read as text; nil when it is UTF-8.
  static func text(_ file: SourceFile) -> Finding? {
    if file.bytes.count == file.byteOrderMarkLength {
      return Finding(
        "tom-fil", at: Place(path: file.path, range: 0..<0),
        Message(da: "Filen er tom", en: "The file is empty"),
        mend: Message(
          da: "Skriv indholdet, eller slet filen.", en: "Write its content, or delete it."))
    }
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      return Finding(
        "ugyldig-utf8", at: Place(path: file.path, range: 0..<2),
        Message(da: "Filen er gemt som UTF-16", en: "The file is saved as UTF-16"),
        mend: Message(
          da: "Gem den som UTF-8 (i Notesblok: Gem som, Kodning: UTF-8).",
          en: "Save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)."))
    }
    if let zero = firstZero(in: file.bytes) {
      return Finding(
        "binaer-fil", at: Place(path: file.path, range: zero..<zero + 1),
        Message(da: "Filen er ikke tekst", en: "The file is not text"),
        mend: Message(
          da: "Læg billeder og dokumenter i en mappe `bilag/`.",
          en: "Put pictures and documents in a folder `bilag/`."))
    }
    if let fault = InvalidUTF8.first(in: file.bytes) {
      return Finding(
        "ugyldig-utf8", at: Place(path: file.path, range: fault),
        Message(da: "Tegnet her er ikke gyldig UTF-8", en: "The character here is not valid UTF-8"),
        mend: Message(
          da: "Gem filen som UTF-8; æ, ø og å er ofte gemt i en ældre tegnkode.",
          en: "Save the file as UTF-8; it is probably in an older encoding."))
    }
    return nil
  }

  /// The place of the first byte that is zero, which no text has.
  private static func firstZero(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.flatMap { base in
        memchr(base, 0, bytes.count).map { base.distance(to: UnsafeRawPointer($0)) }
      }
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-": true
    default: false
    }
  }
}

/// Finds bytes that no UTF-8 text has.
enum InvalidUTF8 {
  /// The first such bytes, or nil when there are none.
  ///
  /// Source: Unicode 15, table 3-7 (well-formed byte sequences).
  static func first(in bytes: [UInt8]) -> Range<Int>? {
    var index = 0
    while true {
      index = firstBeyondASCII(in: bytes, from: index)
      guard index < bytes.count else { return nil }
      let lead = bytes[index]
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      case 0xF1...0xF3: length = 4
      default: return index..<(index + 1)
      }
      guard index + length <= bytes.count, second.contains(bytes[index + 1]),
        bytes[(index + 2)..<max(index + 2, index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return index..<(index + 1) }
      index += length
    }
  }

  /// The place of the next byte beyond ASCII, or the end; eight bytes are looked at at a time.
  private static func firstBeyondASCII(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      while index < bytes.count, bytes[index] < 0x80 { index += 1 }
      return index
    }
  }
}
