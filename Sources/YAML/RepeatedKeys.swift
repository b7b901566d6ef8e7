import Diagnostics

/// Finds keys that stand twice in one mapping.
///
/// Keys are compared as Swift compares texts, so that å and a + ring are the same letter.
enum RepeatedKeys {
  /// A finding at every key that stands above already, with a related place at the first.
  ///
  /// A key that differs in the `masked` bytes of the file has a finding of its own and is passed
  /// over.
  static func findings(
    in entries: [YAMLEntry], of file: SourceFile, masked: [UInt8]?
  ) -> [Finding] {
    guard entries.count > 1 else { return [] }
    var result: [Finding] = []
    var firsts: [String: Range<Int>] = [:]
    firsts.reserveCapacity(entries.count)
    for entry in entries {
      if let masked, masked[entry.keyRange] != file.bytes[entry.keyRange] { continue }
      guard let first = firsts[entry.key] else {
        firsts[entry.key] = entry.keyRange
        continue
      }
      result.append(finding(for: entry, after: first, in: file))
    }
    return result
  }

  /// The finding at a key whose first is at `first`.
  private static func finding(
    for entry: YAMLEntry, after first: Range<Int>, in file: SourceFile
  ) -> Finding {
    Finding(
      "noegle-gentaget",
      at: Place(path: file.path, range: entry.keyRange),
      Message(da: "Nøglen »\(entry.key)« står to gange", en: "Key “\(entry.key)” stands twice"),
      mend: Message(
        da: "Slet den ene. Har nøglen flere værdier, så skriv dem som en liste under den",
        en: "Delete one. If the key has several values, write them as a list under it"),
      related: [
        Finding.Related(
          Place(path: file.path, range: first),
          Message(da: "Her står den første", en: "Here is the first"))
      ])
  }
}
