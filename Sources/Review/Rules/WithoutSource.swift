import Content
import Diagnostics
import Governance

/// What is said leads back to a document.
struct WithoutSource: ReviewRule {
  static let description = RuleDescription(
    "uden-kilde", .warning,
    summary: Message(
      da: "En post skal have en kilde, om så »ikke oplyst«",
      en: "An entity must have a source, even as “ikke oplyst”"),
    explanation: Message(
      da:
        """
        Skriv `kilder` for hele filen, eller `kilde` og `belæg` for de enkelte oplysninger. \
        Enheder og poster kan nøjes med kilderne i organisationens fil. Eksempler, sider, ord, \
        kilder, rapporter, personer og møder, der kun er planlagt, behøver ingen.
        """,
      en:
        """
        Write `kilder` for the whole file, or `kilde` and `belæg` for single facts. Units and \
        offices may rest on the sources of their organisation's file. Examples, pages, terms, \
        sources, reports, persons and meetings that are only planned need none.
        """
    ),
    wrong: """
      navn: Kontaktudvalget
      art: politisk forum
      gælder: til 2010
      """,
    right: """
      navn: Kontaktudvalget
      art: politisk forum
      gælder: til 2010
      kilder:
        - indstilling-2010, Løsning (l. 36)
      """)

  private static let exempt: [Kind] = [
    .page, .term, .site, .calendar, .source, .person, .report,
  ]

  func review(_ context: inout ReviewContext) {
    let examples = context.examples
    for entity in context.all(Kind.allCases.filter { !Self.exempt.contains($0) }) {
      guard !Self.hasSource(entity.record), !examples.contains(entity.id),
        !context.isBroken(entity.id), !Self.isOnlyPlanned(entity)
      else { continue }
      let isPart = entity.kind == .unit || entity.kind == .office
      if isPart, let owner = entity.owner,
        context.isBroken(owner) || context.register[owner]?.record.has(Key.sources.key) == true
      {
        continue
      }
      context.report(
        Self.self, in: entity.id,
        Message(da: "»\(entity.id)« har ingen kilde", en: "“\(entity.id)” has no source"),
        mend: Message(
          da: "Skriv `kilder` med dokumentets id og stedet i det.",
          en: "Write `kilder` with the document's id and the place in it."))
    }
  }

  /// Whether an entity is a meeting that its own site has planned.
  private static func isOnlyPlanned(_ entity: Entity) -> Bool {
    entity.kind == .meeting && entity.record.first(Key.status) == "planlagt"
  }

  private static func hasSource(_ record: Record) -> Bool {
    record.has(Key.sources.key) || record.has(Key.source.key)
      || record.entries.contains { entry in
        entry.fact.versions.contains { version in
          !version.sources.isEmpty || version.value.value.map(hasSource) ?? false
        }
      }
  }

  private static func hasSource(_ value: Value) -> Bool {
    switch value {
    case .record(let record): hasSource(record)
    case .list(let items): items.contains { $0.value.map(hasSource) ?? false }
    case .source: true
    default: false
    }
  }
}
