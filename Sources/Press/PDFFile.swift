/// A PDF as WeasyPrint writes one of version 1.4: every object in plain text, and one table of where
/// they lie.
///
/// Only what numbering its pages takes is read; a file of another form is not one of these.
struct PDFFile {
  /// The bytes, as they were written.
  private(set) var bytes: [UInt8]
  /// Where each object begins, by its number.
  private let offsets: [Int]
  /// Where the table of them begins.
  private let table: Int
  /// What follows the table, from `trailer` to the `>>` that ends it, and without that.
  private let trailer: [UInt8]
  /// The number of the catalogue.
  private let root: Int
  /// The catalogue, from `<<` to `>>`.
  private let catalogue: [UInt8]
  /// The pages, by the numbers of their objects, in order.
  private let pages: [Int]

  /// How many pages it has.
  var pageCount: Int { pages.count }

  /// Reads a file; nil when it is not of the form.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "%PDF-1.".utf8),
      let mark = bytes.suffix(64).firstRange(of: Array("startxref".utf8)),
      let table = Self.number(in: bytes[mark.upperBound...]),
      let section = Self.table(in: bytes, at: table), section.end <= mark.lowerBound,
      let end = bytes[section.end..<mark.lowerBound].ranges(of: Array(">>".utf8)).last
    else { return nil }
    self.bytes = bytes
    self.table = table
    offsets = section.offsets
    trailer = Array(bytes[section.end..<end.lowerBound])
    guard let root = Self.number(in: trailer[...], after: "/Root "),
      let catalogue = Self.object(root, in: bytes, offsets),
      let tree = Self.number(in: catalogue[...], after: "/Pages "),
      let list = Self.object(tree, in: bytes, offsets),
      let kids = list.firstRange(of: Array("/Kids [".utf8)),
      let end = list[kids.upperBound...].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    self.root = root
    self.catalogue = catalogue
    // Each page is three words: `6 0 R`.
    pages = list[kids.upperBound..<end].split(separator: UInt8(ascii: " ")).enumerated()
      .compactMap { $0.offset % 3 == 0 ? Self.number(in: $0.element) : nil }
    guard !pages.isEmpty else { return nil }
  }

  /// The page that a named place lies on, from 0; nil when there is no such place.
  func page(of place: String) -> Int? {
    Self.number(in: catalogue[...], after: "(\(place)) [").flatMap { pages.firstIndex(of: $0) }
  }

  /// The file with the first pages numbered i, ii … and the rest 1, 2 …, as an update at its end.
  ///
  /// The head names version 1.7, which all that is in the file belongs to; 1.4 is only the form.
  func labelled(frontMatter count: Int) -> [UInt8] {
    let front = count > 0 ? "0 <</S /r>> " : ""
    let labels = "/PageLabels <</Nums [\(front)\(count) <</S /D>>]>>>>"
    var file = bytes
    if let head = file.firstRange(of: Array("%PDF-1.4".utf8)), head.lowerBound == 0 {
      file[7] = UInt8(ascii: "7")
    }
    let start = file.count
    file += "\(root) 0 obj\n".utf8
    file += catalogue.dropLast(2)
    file += "\(labels)\nendobj\n".utf8
    let table = file.count
    let digits = String(start)
    let offset = String(repeating: "0", count: Swift.max(0, 10 - digits.count)) + digits
    file += "xref\n\(root) 1\n\(offset) 00000 n \n".utf8
    file += trailer
    file += "/Prev \(self.table)\n>>\nstartxref\n\(table)\n%%EOF\n".utf8
    return file
  }

  /// The table of objects at a place, and where it ends.
  private static func table(in bytes: [UInt8], at start: Int) -> (offsets: [Int], end: Int)? {
    guard bytes.indices.contains(start), bytes[start...].starts(with: "xref\n0 ".utf8),
      let count = number(in: bytes[(start + 7)...]),
      let line = bytes[(start + 7)...].firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let width = 20
    // A file cannot hold more lines than it has bytes.
    guard count <= bytes.count / width else { return nil }
    let end = line + 1 + count * width
    guard end <= bytes.count else { return nil }
    let offsets = (0..<count).map { number(in: bytes[(line + 1 + $0 * width)..<end]) ?? 0 }
    return (offsets, end)
  }

  /// An object's dictionary, from `<<` to `>>`; nil when there is none.
  private static func object(_ number: Int, in bytes: [UInt8], _ offsets: [Int]) -> [UInt8]? {
    guard offsets.indices.contains(number), bytes.indices.contains(offsets[number]) else {
      return nil
    }
    let rest = bytes[offsets[number]...]
    guard let begin = rest.firstRange(of: Array("<<".utf8))?.lowerBound,
      let end = rest[begin...].firstRange(of: Array("\nendobj".utf8))?.lowerBound,
      bytes[..<end].suffix(2).elementsEqual(">>".utf8)
    else { return nil }
    return Array(bytes[begin..<end])
  }

  /// The number after some words; nil when they do not occur.
  private static func number(in bytes: ArraySlice<UInt8>, after words: String) -> Int? {
    bytes.firstRange(of: Array(words.utf8)).flatMap { number(in: bytes[$0.upperBound...]) }
  }

  /// The number that some bytes begin with, blanks before it apart.
  private static func number(in bytes: ArraySlice<UInt8>) -> Int? {
    let rest = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    let digits = rest.prefix(12).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
