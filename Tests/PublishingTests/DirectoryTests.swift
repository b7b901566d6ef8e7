import Foundation
import Testing

@testable import Publishing

@Suite struct DirectoryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aLinkedFileIsTheSameFile() throws {
    try folder.write("en", to: "fra/a")
    let root = try Directory(at: folder.path)
    let from = try root.folder("fra")
    let to = try root.makeFolder("til")
    try to.link("a", from: from)
    #expect(from.status(of: "a")?.st_ino == to.status(of: "a")?.st_ino)
  }

  /// Two file systems cannot share a file; memory is another one than the disk on most machines.
  @Test(.enabled(if: Self.memory != nil))
  func aFileThatCannotBeLinkedIsCopiedWithItsTimeAndRights() throws {
    let memory = try #require(Self.memory)
    try folder.write("en", to: "fra/a")
    let time = Date(timeIntervalSince1970: 1_285_884_000)
    try FileManager.default.setAttributes(
      [.modificationDate: time, .posixPermissions: 0o640], ofItemAtPath: folder("fra/a"))
    try FileManager.default.createSymbolicLink(
      atPath: folder("fra/b"), withDestinationPath: "et/andet/sted")
    let from = try Directory(at: folder("fra"))
    let other = "\(memory)/udgivelse-\(UUID())"
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: other) }
    let to = try Directory(at: other)
    try to.link("a", from: from)
    try to.link("b", from: from)
    let (old, new) = (try #require(from.status(of: "a")), try #require(to.status(of: "a")))
    #expect(old.st_dev != new.st_dev)
    #expect(try to.read("a") == Array("en".utf8))
    #expect(new.st_mtim.tv_sec == 1_285_884_000)
    #expect(new.st_mode & 0o7777 == 0o640)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: "\(other)/b") == "et/andet/sted")
  }

  @Test func noLinkIsFollowedOnTheWay() throws {
    try folder.write("hemmeligt", to: "udenfor/a")
    try folder.write("en", to: "ud/fil")
    try FileManager.default.createSymbolicLink(
      atPath: folder("ud/vej"), withDestinationPath: folder("udenfor"))
    try FileManager.default.createSymbolicLink(
      atPath: folder("ud/a"), withDestinationPath: folder("udenfor/a"))
    let out = try Directory(at: folder("ud"))
    #expect(throws: SystemFault.self) { try out.place(of: "vej/a") }
    #expect(throws: SystemFault.self) { try out.read("a") }
    #expect(throws: SystemFault.self) { try out.write([1], to: "a") }
    #expect(throws: SystemFault.self) { try out.place(of: "vej/ny", made: true) }
    #expect(throws: SystemFault.self) { try out.makeNewFolder("vej") }
    #expect(!out.holds(Array("hemmeligt".utf8), in: "a"))
    try out.removeTree("fil")
    #expect(folder.names(in: "udenfor") == ["a"])
  }

  @Test func aTreeIsRemovedWithoutWhatItsLinksLeadTo() throws {
    try folder.write("mit", to: "udenfor/a")
    for name in ["a", "b/c/d", "b/e"] { try folder.write("x", to: "ud/\(name)") }
    try FileManager.default.createSymbolicLink(
      atPath: folder("ud/b/vej"), withDestinationPath: folder("udenfor"))
    try Directory(at: folder.path).removeTree("ud")
    #expect(folder.names() == ["udenfor"])
    #expect(folder.text("udenfor/a") == "mit")
    try Directory(at: folder.path).removeTree("ud")
  }

  /// A folder in memory, where it is another file system than the one for temporary files.
  private static var memory: String? {
    func device(_ path: String) -> dev_t? { (try? Directory(at: path))?.status.st_dev }
    guard let there = device("/dev/shm"), access("/dev/shm", W_OK) == 0,
      let here = device(FileManager.default.temporaryDirectory.path()), here != there
    else { return nil }
    return "/dev/shm"
  }
}
