import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// The versions of a value follow each other without gap and without overlap.
struct GapInVersions: ReviewRule {
  static let description = RuleDescription(
    "hul-i-gyldighed", .warning,
    summary: Message(
      da: "Værdier af samme nøgle skal følge efter hinanden i tid",
      en: "Values of one key must follow each other in time"),
    explanation: Message(
      da:
        """
        Mellem to versioner med kendt begyndelse og slutning må der ikke være dage uden værdi, \
        og samme kilde kan ikke give to værdier til samme dag. Er kilderne uenige, har \
        værdierne hver sin `kilde`.
        """,
      en:
        """
        Between two versions with a known start and end there must be no days without a value, \
        and one source cannot give two values for one day. Where sources disagree, each value \
        has a `kilde` of its own.
        """
    ),
    wrong: """
      formand:
        - værdi: tmf
          gælder: fra 2010 til 2012
        - værdi: oekf
          gælder: fra 2015
      """,
    right: """
      formand:
        - værdi: tmf
          gælder: fra 2010 til 2014
        - værdi: oekf
          gælder: fra 2015
      """)

  func review(_ context: inout ReviewContext) {
    for position in context.withVersions {
      let entity = context.register.entities[position]
      FactWalk.through(entity.record) { fact, path in
        guard fact.versions.count > 1 else { return }
        Self.review(fact, at: path, in: entity.id, &context)
      }
    }
  }

  /// A version with its place among all.
  private typealias Placed = (index: Int, version: FactVersion)

  private static func review(
    _ fact: Fact, at path: ValuePath, in entity: EntityID, _ context: inout ReviewContext
  ) {
    let placed = fact.versions.enumerated().map { Placed($0.offset, $0.element) }
    let groups = Dictionary(grouping: placed) { $0.version.appliesTo }
    for group in groups.values {
      let ordered = group.sorted { left, right in
        let (a, b) = (first(of: left.version), first(of: right.version))
        return a != b ? a < b : left.index < right.index
      }
      // Each is held against the one that lasts longest so far, which may cover it.
      var longest = ordered.first
      for next in ordered.dropFirst() {
        guard let before = longest else { break }
        compare(before, next, at: path, in: entity, &context)
        if end(of: next.version) > end(of: before.version) { longest = next }
      }
    }
  }

  private static func compare(
    _ before: Placed, _ next: Placed, at path: ValuePath, in entity: EntityID,
    _ context: inout ReviewContext
  ) {
    let (one, other) = (before.version, next.version)
    let own = path + [.index(next.index)]
    let place = own + [.key(other.validity == nil ? "værdi" : Key.validity.key)]
    let related = Finding.Related(
      context.origins.place(
        of: entity,
        at: path + [
          .index(before.index), .key(one.validity == nil ? "værdi" : Key.validity.key),
        ]), Message(da: "Den anden værdi", en: "The other value"))
    if one.value != other.value, one.sources == other.sources, one.isInternal == other.isInternal,
      overlaps(one.validity, other.validity)
    {
      context.report(
        Self.self, in: entity, at: place, named: path.keys,
        Message(
          da: "To værdier af `\(path.keys)` gælder på samme tid efter samme kilde",
          en: "Two values of `\(path.keys)` hold at the same time by the same source"),
        mend: Message(
          da: "Ret gyldighederne; er kilderne uenige, så giv hver værdi sin `kilde`.",
          en: "Correct the validities; if sources disagree, give each value its `kilde`."),
        related: [related])
    } else if let a = one.validity, let b = other.validity, a.relation(to: b) == .before {
      context.report(
        Self.self, in: entity, at: place, named: path.keys,
        Message(
          da:
            """
            Hul i `\(path.keys)`: \(a.printed(in: .danish)), og derefter \
            \(b.printed(in: .danish))
            """,
          en: """
            Gap in `\(path.keys)`: \(a.printed(in: .english)), and then \(b.printed(in: .english))
            """
        ),
        mend: Message(
          da: "Skriv, hvad der gjaldt imellem, eller »ikke oplyst« for den tid.",
          en: "Write what held in between, or “ikke oplyst” for that time."),
        related: [related])
    }
  }

  private static func first(of version: FactVersion) -> Day {
    version.validity?.earliest ?? version.validity?.knownFrom?.first ?? .first
  }

  private static func end(of version: FactVersion) -> Day {
    guard let validity = version.validity else { return .last }
    return validity.exclusiveEnd ?? validity.lastKnown?.last ?? validity.knownTo?.last ?? .last
  }

  /// Whether both certainly hold on some day; without a validity a value holds always.
  private static func overlaps(_ one: Validity?, _ other: Validity?) -> Bool {
    guard let one, let other else {
      return !(one?.isNotStated ?? false || other?.isNotStated ?? false)
    }
    return one.certainlyOverlaps(other)
  }
}

extension ValuePath {
  /// The keys of the way, without the places in lists.
  var keys: String {
    compactMap { step -> String? in
      if case .key(let key) = step { key } else { nil }
    }.joined(separator: ", ")
  }
}
