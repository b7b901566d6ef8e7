import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// Publishing three files at a time; kills, disks and mounts are tried from outside, in
/// `Tests/Publishing`.
@Suite struct PublisherTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [Publisher.Manner.exchange, .inPlace])
  func tellsWhatItDid(manner: Publisher.Manner) throws {
    let first = try publish(["index.html": "en", "a/index.html": "to", "site.css": "tre"], manner)
    #expect(first == Publisher.Outcome(true, files: 3, written: 3, removed: 0))
    let second = try publish(["index.html": "en", "b/index.html": "to", "site.css": "3"], manner)
    #expect(second == Publisher.Outcome(true, files: 3, written: 2, removed: 1))
    let third = try publish(["index.html": "en", "b/index.html": "to", "site.css": "3"], manner)
    #expect(third == Publisher.Outcome(true, files: 3, written: 0, removed: 0))
    #expect(folder.names(in: "ud") == [".kommissorium", "b", "index.html", "site.css"])
    #expect(folder.text("ud/b/index.html") == "to")
  }

  @Test(arguments: [Publisher.Manner.exchange, .inPlace])
  func aFileBecomesAFolderAndBack(manner: Publisher.Manner) throws {
    _ = try publish(["a": "en", "b/c/index.html": "to"], manner)
    _ = try publish(["a/index.html": "en", "b": "to"], manner)
    #expect(folder.text("ud/a/index.html") == "en")
    #expect(folder.text("ud/b") == "to")
    _ = try publish(["a": "en", "b/c/index.html": "to"], manner)
    #expect(folder.text("ud/a") == "en")
    #expect(folder.text("ud/b/c/index.html") == "to")
  }

  @Test(arguments: [
    (["a": "", "a/b": ""], ["a"]), (["../x": "", "a": ""], ["../x"]), (["/x": ""], ["/x"]),
    ([".kommissorium": ""], [".kommissorium"]), (["a/\u{7}": "", "": ""], ["", "a/\u{7}"]),
    ([".kommissorium-arbejde/site/x": ""], [".kommissorium-arbejde/site/x"]),
  ])
  func aPathThatCannotBeIsFoundWhateverTheOrder(files: [String: String], wrong: [String]) throws {
    for order in [files.sorted { $0.key < $1.key }, files.sorted { $0.key > $1.key }] {
      let publisher = try Publisher(to: folder("ud"))
      for (path, text) in order { publisher.put(OutputFile(path: path, bytes: Array(text.utf8))) }
      let outcome = publisher.commit()
      #expect(!outcome.isPublished)
      #expect(outcome.findings.sorted().map(\.place.path) == wrong)
      #expect(outcome.findings.sorted().allSatisfy { $0.rule == PublishingRule.badPath.rawValue })
      #expect(folder.names() == [])
    }
  }

  @Test func twoFilesInOnePlaceAreFound() throws {
    let publisher = try Publisher(to: folder("ud"))
    for text in ["en", "to"] { publisher.put(OutputFile(path: "a", bytes: Array(text.utf8))) }
    #expect(publisher.commit().findings.sorted().map(\.rule) == [PublishingRule.badPath.rawValue])
    #expect(folder.names() == [])
  }

  @Test func theSecondOfTwoIsTurnedAway() throws {
    let first = try Publisher(to: folder("ud"))
    #expect(refusal(of: folder("ud")) == .busy)
    first.discard()
    _ = try publish(["a": "en"], .exchange)
    let second = try Publisher(to: folder("ud"), .inPlace)
    #expect(refusal(of: folder("ud")) == .busy)
    second.discard()
    #expect(folder.text("ud/a") == "en")
  }

  @Test func aRenderingThatIsThrownAwayLeavesNothing() throws {
    _ = try publish(["a": "en"], .exchange)
    let publisher = try Publisher(to: folder("ud"))
    publisher.put(OutputFile(path: "a", bytes: Array("to".utf8)))
    publisher.discard()
    #expect(folder.names() == ["ud"])
    #expect(folder.text("ud/a") == "en")
  }

  @Test func aFolderThatAKilledBuildLeftIsCleared() throws {
    try folder.write("halvt", to: ".ud.kommissorium/site/a/index.html")
    _ = try publish(["a": "en"], .exchange)
    #expect(folder.names() == ["ud"])
  }

  @Test func whatPeoplePutThereIsNamedOnceAndKept() throws {
    _ = try publish(["a": "en", "b/index.html": "to"], .exchange)
    for name in ["mappe/x", "mappe/y", "mappe-2/z", "b/note.txt"] {
      try folder.write("mit", to: "ud/\(name)")
    }
    let outcome = try publish(["a": "to", "b/index.html": "to"], .exchange)
    #expect(
      outcome.findings.sorted().map(\.place.path)
        == ["b/note.txt", "mappe", "mappe-2"].map { folder("ud/\($0)") })
    #expect(outcome.findings.worst == .warning)
    #expect(folder.text("ud/mappe/y") == "mit")
    #expect(folder.text("ud/mappe-2/z") == "mit")
    #expect(folder.text("ud/a") == "to")
  }

  @Test func aMoreThanUsuallyOddTargetIsUnderstood() throws {
    for path in ["ud/", "ud//", "./ud/../ud", "ny/dyb/mappe/"] {
      let publisher = try Publisher(to: "\(folder.path)/\(path)")
      publisher.put(OutputFile(path: "a", bytes: [1]))
      #expect(publisher.commit().isPublished, "\(path)")
    }
    #expect(folder.names() == ["ny", "ud"])
    #expect(refusal(of: "/") != nil)
  }

  /// The name may lead to another folder at any moment; `trade` is called as if it did so last.
  @Test(arguments: [Publisher.Manner.exchange, .inPlace])
  func aFolderThatTakesTheTargetsPlaceIsNotTouched(manner: Publisher.Manner) throws {
    _ = try publish(["a": "en"], manner)
    let publisher = try Publisher(to: folder("ud"), manner)
    publisher.put(OutputFile(path: "a", bytes: Array("to".utf8)))
    try FileManager.default.moveItem(atPath: folder("ud"), toPath: folder("flyttet"))
    try folder.write("mit", to: "ud/mappe/fil")
    if manner == .exchange {
      #expect(throws: Refusal.replaced(folder("ud"))) { try publisher.trade() }
      #expect(folder.text("ud/mappe/fil") == "mit")
    }
    let outcome = publisher.commit()
    #expect(!outcome.isPublished)
    #expect(outcome.findings.sorted() == [Refusal.replaced(folder("ud")).finding])
    #expect(folder.names(in: "ud") == ["mappe"])
    #expect(folder.text("ud/mappe/fil") == "mit")
    #expect(folder.text("flyttet/a") == "en")
    #expect(folder.names() == ["flyttet", "ud"])
  }

  @Test func aFolderThatComesWhereThereWasNoneIsNotTouched() throws {
    let publisher = try Publisher(to: folder("ud"))
    publisher.put(OutputFile(path: "a", bytes: [1]))
    try FileManager.default.createDirectory(
      atPath: folder("ud"), withIntermediateDirectories: false)
    #expect(publisher.commit().findings.sorted() == [Refusal.replaced(folder("ud")).finding])
    #expect(folder.names() == ["ud"])
  }

  @Test func theWorkspaceRemovesNoTreeButItsOwn() throws {
    let publisher = try Publisher(to: folder("ud"))
    publisher.put(OutputFile(path: "a", bytes: [1]))
    try FileManager.default.removeItem(atPath: folder(".ud.kommissorium/site"))
    try folder.write("mit", to: ".ud.kommissorium/site/fil")
    publisher.discard()
    #expect(folder.text(".ud.kommissorium/site/fil") == "mit")
  }

  /// One letter in one character or in two is one text, but two files.
  @Test(arguments: [Publisher.Manner.exchange, .inPlace])
  func aNameThatOnlyReadsTheSameIsAnotherFile(manner: Publisher.Manner) throws {
    let (whole, apart) = ("\u{E5}.pdf", "a\u{30A}.pdf")
    #expect(whole == apart)
    _ = try publish([whole: "en"], manner)
    try folder.write("mit", to: "ud/\(apart)")
    let outcome = try publish([whole: "to"], manner)
    #expect(outcome.isPublished)
    #expect(
      outcome.findings.sorted().map { Array($0.place.path.utf8) }
        == [Array(folder("ud/\(apart)").utf8)])
    #expect(try Directory(at: folder("ud")).read(TreePath(whole)) == Array("to".utf8))
    #expect(try Directory(at: folder("ud")).read(TreePath(apart)) == Array("mit".utf8))
    let publisher = try Publisher(to: folder("begge"), manner)
    for path in [whole, apart] { publisher.put(OutputFile(path: path, bytes: [1])) }
    #expect(publisher.commit().files == 2)
  }

  /// `rød.pdf` as a system of another age wrote it.
  @Test(arguments: [Publisher.Manner.exchange, .inPlace])
  func aNameThatIsNoTextIsKept(manner: Publisher.Manner) throws {
    let name = TreePath([UInt8(ascii: "r"), 0xF8] + "d.pdf".utf8)
    _ = try publish(["a": "en"], manner)
    try Directory(at: folder("ud")).makeFolder(name).write([7], to: name)
    for text in ["to", "tre"] {
      let outcome = try publish(["a": text], manner)
      #expect(outcome.isPublished)
      #expect(outcome.findings.sorted().map(\.place.path) == [folder("ud/r\u{FFFD}d.pdf")])
      #expect(try Directory(at: folder("ud")).folder(name).read(name) == [7])
    }
    try Directory(at: folder.path).removeTree("ud")
    #expect(!folder.names().contains("ud"))
  }

  private func publish(
    _ files: [String: String], _ manner: Publisher.Manner
  ) throws -> Publisher.Outcome {
    let publisher = try Publisher(to: folder("ud"), manner)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      publisher.put(OutputFile(path: path, bytes: Array(text.utf8)))
    }
    return publisher.commit()
  }

  private func refusal(of path: String) -> PublishingRule? {
    do throws(Refusal) {
      try Publisher(to: path).discard()
      return nil
    } catch {
      return PublishingRule(rawValue: error.finding.rule)
    }
  }
}

extension Publisher.Outcome {
  /// An outcome without findings.
  fileprivate init(_ isPublished: Bool, files: Int, written: Int, removed: Int) {
    self.init(findings: FindingSet())
    (self.isPublished, self.files, self.written, self.removed) =
      (isPublished, files, written, removed)
  }
}
