import Testing

@testable import Publishing

@Suite struct ManifestTests {
  /// Source: FIPS 180-4, examples of SHA-256; the last is longer than two blocks.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func digestsAreThoseOfTheStandard(text: String, digits: String) {
    let digest = Digest(of: Array(text.utf8))
    #expect(String(decoding: digest.hexadecimal, as: UTF8.self) == digits)
    #expect(Digest(hexadecimal: Array(digits.utf8)[...]) == digest)
  }

  @Test func isReadAsItIsWrittenAndSortedByBytes() {
    let manifest = Manifest(
      Dictionary(
        uniqueKeysWithValues: ["b", "a/index.html", "a-b/å æ.pdf", "a.css"].map {
          (path: TreePath) in
          (path, Digest(of: Array(path.bytes)))
        }))
    #expect(Manifest(parsing: manifest.bytes) == manifest)
    #expect(manifest.paths == ["a-b/å æ.pdf", "a.css", "a/index.html", "b"])
    #expect(manifest.folders == ["a", "a-b"])
    #expect(Manifest(parsing: Manifest().bytes) == Manifest())
  }

  @Test(arguments: [
    "", "\n", "index.html\n", "# kommissorium 2, sha256sum -c .kommissorium\n",
    "# kommissorium 1, sha256sum -c .kommissorium",
    line("../udenfor"), line("/etc/passwd"), line("a//b"), line("a/./b"), line("a/../../b"),
    line(".kommissorium"), line(""), line("a\u{1}b"), line("a").uppercased(),
    String(line("a").dropLast()), line("a") + "\n", line("a").replacing("  ", with: " "),
  ])
  func whatIsNotOneIsNotRead(text: String) {
    #expect(Manifest(parsing: Array(text.utf8)) == nil)
  }

  @Test func bytesThatAreNoTextAreNotRead() {
    var bytes = Array(Self.line("a").utf8)
    bytes[bytes.count - 2] = 0xFF
    #expect(Manifest(parsing: bytes) == nil)
  }

  private static func line(_ path: String) -> String {
    let digits = String(decoding: Digest(of: []).hexadecimal, as: UTF8.self)
    return "# kommissorium 1, sha256sum -c .kommissorium\n\(digits)  \(path)\n"
  }
}
