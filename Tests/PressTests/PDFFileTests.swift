import Testing

@testable import Press

/// A PDF of three pages in the form that the press asks for; the place `begynder` lies on the second.
private let document: [UInt8] = {
  let objects = [
    "<</Type /Pages/Kids [3 0 R 4 0 R 5 0 R]/Count 3>>",
    "<</Type /Catalog/Pages 1 0 R/Names <</Dests <</Names [(begynder) [4 0 R /XYZ 0 0 0]]>>>>>>",
    "<</Type /Page/Parent 1 0 R>>", "<</Type /Page/Parent 1 0 R>>",
    "<</Type /Page/Parent 1 0 R>>",
  ]
  var text = "%PDF-1.4\n"
  var table = "0000000000 65535 f \n"
  for (index, object) in objects.enumerated() {
    let digits = String(text.utf8.count)
    table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
  }
  let start = text.utf8.count
  text += "xref\n0 6\n\(table)trailer\n<<\n/Size 6\n/Root 2 0 R\n>>\nstartxref\n\(start)\n%%EOF\n"
  return Array(text.utf8)
}()

@Suite struct PDFFileTests {
  @Test func pagesAndPlacesAreFound() throws {
    let file = try #require(PDFFile(document))
    #expect(file.pageCount == 3)
    #expect(file.page(of: "begynder") == 1)
    #expect(file.page(of: "slut") == nil)
  }

  @Test func labelsStandInAnUpdateAtTheEnd() throws {
    let file = try #require(PDFFile(document))
    let labelled = file.labelled(frontMatter: 1)
    let text = String(decoding: labelled, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1.7\n"))
    #expect(text.dropFirst(9).hasPrefix(String(decoding: document.dropFirst(9), as: UTF8.self)))
    let update = String(text.dropFirst(document.count))
    let table = document.count + update.utf8.count - update.drop { $0 != "x" }.utf8.count
    let digits = String(document.count)
    let offset = String(repeating: "0", count: 10 - digits.count) + digits
    let old = String(decoding: document, as: UTF8.self).split(separator: "startxref\n")[1]
      .split(separator: "\n")[0]
    #expect(
      update == """
        2 0 obj
        <</Type /Catalog/Pages 1 0 R/Names <</Dests <</Names [(begynder) [4 0 R /XYZ 0 0 0]]>>>>\
        /PageLabels <</Nums [0 <</S /r>> 1 <</S /D>>]>>>>
        endobj
        xref
        2 1
        \(offset) 00000 n \n\
        trailer
        <<
        /Size 6
        /Root 2 0 R
        /Prev \(old)
        >>
        startxref
        \(table)
        %%EOF

        """)
  }

  @Test func aDocumentWithoutFrontMatterBeginsWithOne() throws {
    let file = try #require(PDFFile(document))
    let text = String(decoding: file.labelled(frontMatter: 0), as: UTF8.self)
    #expect(text.contains("/Nums [0 <</S /D>>]"))
  }

  @Test func whatIsNoSuchFileIsNotRead() {
    #expect(PDFFile([]) == nil)
    #expect(PDFFile(Array("%PDF-1.4\nstartxref\n99999999999\n%%EOF\n".utf8)) == nil)
    #expect(PDFFile(Array("<html>".utf8)) == nil)
  }

  @Test(arguments: 0..<64)
  func aFileThatIsCutOffIsNoCrash(sixtyFourth: Int) {
    #expect(PDFFile(Array(document.prefix(document.count * sixtyFourth / 64))) == nil)
  }

  /// What stands in the place of something that every such file has.
  @Test(arguments: [
    ("/Size 6\n/Root 2 0 R\n>>", "> "), ("/Root 2 ", "/Root 999999999999 "),
    ("/Root 2 ", "/Root 99999999999999999999 "), ("/Root 2 ", "/Root -1 "), ("/Root 2 ", "/Root "),
    ("/Pages 1 ", "/Pages 999999999999 "), ("/Kids [3 0 R 4 0 R 5 0 R]", "/Kids []"),
    ("/Kids [3 0 R 4 0 R 5 0 R]", "/Kids [3 0 R"), ("xref\n0 6\n", "xref\n0 999999999999\n"),
    ("xref\n0 6\n", "xref\n0 99999999999999999999\n"), ("xref\n0 6\n", "xref\n0 9\n"),
    ("xref\n0 6\n", "xref\n0 "),
  ])
  func aFileOfAnotherFormIsNotRead(was: String, becomes: String) {
    let text = String(decoding: document, as: UTF8.self)
    #expect(text.contains(was))
    // The way to the table is written anew, so that nothing but the change makes it unreadable.
    let changed = text.replacing(was, with: becomes).components(before: "startxref\n")
    let table = changed.utf8.count - changed.drop(before: "xref\n0 ").utf8.count
    #expect(PDFFile(Array("\(changed)startxref\n\(table)\n%%EOF\n".utf8)) == nil)
  }

  @Test(arguments: ["0", "9", "999999999999", "99999999999999999999", "-1", "", "xref"])
  func aTableThatLiesElsewhereIsNotRead(place: String) {
    let text = String(decoding: document, as: UTF8.self).components(before: "startxref\n")
    #expect(PDFFile(Array("\(text)startxref\n\(place)\n%%EOF\n".utf8)) == nil)
  }

  @Test func aTableThatRunsIntoWhatFollowsItIsNotRead() {
    // The lines that it counts reach past the place where the way to it stands.
    let text =
      "%PDF-1.4\nxref\n0 4\n0000000000 65535 f \nstartxref\n9\n" + String(repeating: " ", count: 50)
    #expect(PDFFile(Array(text.utf8)) == nil)
  }

  @Test func anyByteMayBeWrongWithoutACrash() {
    for index in document.indices {
      var bytes = document
      bytes[index] = bytes[index] == UInt8(ascii: "9") ? UInt8(ascii: " ") : UInt8(ascii: "9")
      _ = PDFFile(bytes)?.labelled(frontMatter: 1)
    }
  }
}

extension String {
  /// What stands before some words; all of it when they do not occur.
  fileprivate func components(before words: String) -> String {
    firstRange(of: words).map { String(self[..<$0.lowerBound]) } ?? self
  }

  /// What stands from some words on; nothing when they do not occur.
  fileprivate func drop(before words: String) -> Substring {
    firstRange(of: words).map { self[$0.lowerBound...] } ?? ""
  }
}
