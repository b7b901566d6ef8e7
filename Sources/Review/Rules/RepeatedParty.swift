import Content
import Diagnostics
import Governance

/// A list of parties names each party once.
struct RepeatedParty: ReviewRule {
  static let description = RuleDescription(
    "parti-gentaget", .warning,
    summary: Message(
      da: "En liste over partier skal nævne hvert parti én gang",
      en: "A list of parties must name each party once"),
    explanation: Message(
      da:
        """
        A og S er begge Socialdemokratiet, V er Venstre, C og KF er Det Konservative \
        Folkeparti. To betegnelser for samme parti er som regel en fejl. Står det sådan i \
        kilden, så behold det og skriv det under `kendte afvigelser` med nøglen (`partier`) som \
        `sted`.
        """,
      en:
        """
        A and S are both Socialdemokratiet, V is Venstre, C and KF are Det Konservative \
        Folkeparti. Two names of one party are a fault as a rule. If the source prints it so, \
        keep it and write it under `kendte afvigelser` with the key (`partier`) as `sted`.
        """
    ),
    wrong: "partier: A, S, B og V", right: "partier: A, B og V")

  private static let keys: Set<String> = [Grant.parties.key, "for", "imod", "undlod"]

  /// What a party is called, in small letters, by the party.
  private static let parties: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      ("Socialdemokratiet", ["a", "s", "soc.dem.", "socialdemokratiet", "socialdemokraterne"]),
      (
        "Det Radikale Venstre",
        ["b", "r", "rv", "radikale", "radikale venstre", "det radikale venstre"]
      ),
      (
        "Det Konservative Folkeparti",
        ["c", "kf", "konservative", "de konservative", "det konservative folkeparti"]
      ),
      ("SF", ["f", "sf", "socialistisk folkeparti", "sf - socialistisk folkeparti"]),
      ("Liberal Alliance", ["i", "la", "liberal alliance"]),
      ("Dansk Folkeparti", ["o", "df", "dansk folkeparti"]),
      ("Venstre", ["v", "venstre"]),
      ("Enhedslisten", ["ø", "el", "enhedslisten"]),
      ("Alternativet", ["å", "alt", "alternativet"]),
    ].flatMap { name, words in words.map { ($0, name) } })

  func review(_ context: inout ReviewContext) {
    for entity in context.all(.grant, .decision) {
      FactWalk.through(
        entity.record,
        values: { value, path in
          guard case .text(let text) = value, case .key(let key)? = path.last,
            Self.keys.contains(key)
          else { return }
          Self.review(text, under: key, at: path, in: entity.id, &context)
        })
    }
  }

  private static func review(
    _ text: String, under key: String, at path: ValuePath, in entity: EntityID,
    _ context: inout ReviewContext
  ) {
    var seen: [String: String] = [:]
    for item in items(of: text) {
      guard let party = parties[item.word.lowercased()] else { continue }
      if let first = seen[party] {
        context.report(
          Self.self, in: entity,
          place: context.place(of: entity, at: path, part: item.range, of: text), named: key,
          first == item.word
            ? Message(da: "»\(first)« er nævnt to gange", en: "“\(first)” is named twice")
            : Message(
              da: "»\(item.word)« og »\(first)« er begge \(party)",
              en: "“\(item.word)” and “\(first)” are both \(party)"),
          mend: Message(
            da: "Sammenlign med kilden, og slet den ene.",
            en: "Compare with the source, and delete one."))
      } else {
        seen[party] = item.word
      }
    }
  }

  /// The pieces between commas and `og`, with their UTF-8 offsets.
  private static func items(of text: String) -> [(word: String, range: Range<Int>)] {
    var result: [(word: String, range: Range<Int>)] = []
    let bytes = Array(text.utf8)
    let breaks = [Array(",".utf8), Array(" og ".utf8), Array(" samt ".utf8)]
    var start = 0
    func close(_ end: Int) {
      var (low, high) = (start, end)
      while low < high, bytes[low] == 0x20 { low += 1 }
      while high > low, bytes[high - 1] == 0x20 { high -= 1 }
      if low < high {
        result.append((String(decoding: bytes[low..<high], as: UTF8.self), low..<high))
      }
    }
    var index = 0
    while index < bytes.count {
      if let found = breaks.first(where: { bytes[index...].starts(with: $0) }) {
        close(index)
        index += found.count
        start = index
      } else {
        index += 1
      }
    }
    close(bytes.count)
    return result
  }
}
