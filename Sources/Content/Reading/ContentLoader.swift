import Diagnostics
import Governance
import Markdown
import Parallel

/// Reads the files of a site into a register.
package enum ContentLoader {
  /// Reads everything, on all cores; every file's findings are there, however many files have some.
  ///
  /// - Complexity: linear in the bytes of the files.
  package static func load(_ tree: SourceTree) -> LoadedContent {
    var findings = tree.findings
    var attachments: [String] = []
    var sources: [ContentFile] = []
    for path in tree.paths where path.hasPrefix("content/") {
      guard let file = tree[path] else { continue }
      let role = ContentPath(path)
      if case .attachment = role {
        attachments.append(path)
      } else if case .unknown(let hint) = role {
        findings.insert(unknownFile(path, hint))
      } else if let finding = FileCheck.path(path) {
        findings.insert(finding)
      } else {
        sources.append(ContentFile(file: file, role: role))
      }
    }
    let map = LinkMap(sources, attachments: attachments)
    let words = extraWords(sources)
    let parsed = sources.concurrentMap { FileParser($0, links: map, extraWords: words).parse() }
    return assemble(parsed, tree: tree, findings: findings, attachments: attachments)
  }

  private static func assemble(
    _ parsed: [ParsedFile], tree: SourceTree, findings: FindingSet, attachments: [String]
  ) -> LoadedContent {
    var findings = findings
    var origins = Origins()
    var entities: [Entity] = []
    var positions: [EntityID: Int] = [:]
    var broken: Set<EntityID> = []
    for file in parsed {
      findings.formUnion(file.findings)
      broken.formUnion(file.broken)
      for (entity, origin) in file.entities {
        if let first = origins.entries[entity.id] {
          findings.insert(duplicate(entity.id, first: first, second: origin))
        } else {
          origins.entries[entity.id] = origin
          positions[entity.id] = entities.count
          entities.append(entity)
        }
      }
    }
    for entity in entities {
      guard let owner = entity.owner, positions[owner] == nil, !broken.contains(owner) else {
        continue
      }
      findings.insert(withoutForum(origins.file(of: entity.id) ?? owner.rawValue))
    }
    for file in parsed {
      guard let members = file.members else { continue }
      guard let position = positions[members.forum] else {
        if !broken.contains(members.forum) { findings.insert(withoutForum(file.path)) }
        continue
      }
      entities[position].record[Forum.members.key] = members.fact
      origins.entries[Origins.members(of: members.forum)] = members.origin
    }
    for file in parsed {
      guard let frozen = file.frozen else { continue }
      guard let position = positions[frozen.report] else {
        if !broken.contains(frozen.report) { findings.insert(withoutReport(file.path)) }
        continue
      }
      entities[position].record[FrozenFigures.key] = frozen.fact
      origins.entries[Origins.frozenFigures(of: frozen.report)] = frozen.origin
    }
    let inside = Dictionary(
      entities.compactMap { entity in entity.owner.map { (entity.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    for index in entities.indices where entities[index].prose?.leadsToUnits(inside) ?? false {
      entities[index].prose?.leadToUnits(inside)
    }
    return LoadedContent(
      register: Register(entities), origins: origins, tree: tree, findings: findings,
      broken: broken, attachments: attachments)
  }

  /// The words that the site adds to open lists; read before everything else.
  private static func extraWords(_ sources: [ContentFile]) -> [String: [String]] {
    guard let site = sources.first(where: { $0.file.path == "content/site.yaml" }) else {
      return [:]
    }
    let parsed = FileParser(site, links: LinkMap([], attachments: []), extraWords: [:]).parse()
    let record = parsed.entities.first?.entity.record
    var words: [String: [String]] = [:]
    for case .table(let rows) in record?.all(SiteSettings.extraWords) ?? [] {
      for row in rows {
        words[row.name] = row.value.value.flatMap([String].init(registerValue:)) ?? []
      }
    }
    return words
  }

  private static func unknownFile(_ path: String, _ hint: Message?) -> Finding {
    Finding(
      "ukendt-fil", at: Place(path: path, range: 0..<0),
      Message(da: "Filen hører ikke til her", en: "The file does not belong here"),
      mend: hint
        ?? Message(
          da: "Se mapperne i docs/content.md; bilag lægges i `bilag/`.",
          en: "See the folders in docs/content.md; attachments go in `bilag/`."))
  }

  private static func withoutForum(_ path: String) -> Finding {
    Finding(
      "forum-mangler", at: Place(path: path, range: 0..<0),
      Message(da: "Mappen har ingen `forum.md`", en: "The folder has no `forum.md`"),
      mend: Message(
        da: "Skriv `forum.md` med forummets navn, art og gyldighed.",
        en: "Write `forum.md` with the body's name, kind and validity."))
  }

  private static func withoutReport(_ path: String) -> Finding {
    Finding(
      "rapport-mangler", at: Place(path: path, range: 0..<0),
      Message(da: "Mappen har ingen `rapport.md`", en: "The folder has no `rapport.md`"),
      mend: Message(
        da: "Skriv rapporten, eller slet de frosne tal.",
        en: "Write the report, or delete the frozen figures."))
  }

  private static func duplicate(
    _ id: EntityID, first: Origins.Entry, second: Origins.Entry
  ) -> Finding {
    Finding(
      "gentaget-id", at: Place(path: second.file, range: second.start),
      Message(da: "Id'et »\(id)« er brugt før", en: "The id “\(id)” is used already"),
      mend: Message(
        da: "Giv den ene et andet id; et id bruges én gang på hele sitet.",
        en: "Give one of them another id; an id is used once in the whole site."),
      related: [
        .init(
          Place(path: first.file, range: first.start),
          Message(da: "Her er det første gang", en: "It is here first"))
      ])
  }
}

extension Prose {
  /// Whether a link, or one in an internal part, has a place in another file for its target.
  fileprivate func leadsToUnits(_ owners: [EntityID: EntityID]) -> Bool {
    links.values.contains { link in
      guard let target = link.target, let fragment = link.fragment else { return false }
      return owners[EntityID(fragment)] == target
    } || internalParts.values.contains { $0.leadsToUnits(owners) }
  }

  /// Lets links to a unit or an office inside an organisation's file lead to that unit or office,
  /// so that an edition without it is without the link's address too.
  fileprivate mutating func leadToUnits(_ owners: [EntityID: EntityID]) {
    for (address, link) in links {
      guard let target = link.target, let fragment = link.fragment else { continue }
      let unit = EntityID(fragment)
      if owners[unit] == target { links[address] = ProseLink(unit) }
    }
    for start in internalParts.keys { internalParts[start]?.leadToUnits(owners) }
  }
}

/// A file under `content/` with what its path says.
struct ContentFile: Sendable {
  let file: SourceFile
  let role: ContentPath
}

/// What one file gave.
struct ParsedFile: Sendable {
  var path: String
  var entities: [(entity: Entity, origin: Origins.Entry)] = []
  var members: (forum: EntityID, fact: Fact, origin: Origins.Entry)?
  var frozen: (report: EntityID, fact: Fact, origin: Origins.Entry)?
  var findings = FindingSet()
  var broken: Set<EntityID> = []
}
