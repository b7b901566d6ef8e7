import Diagnostics
import Governance
import Markdown
import YAML

/// Reads one file of the content.
struct FileParser {
  private let file: SourceFile
  private let role: ContentPath
  private let links: LinkMap
  private let extraWords: [String: [String]]

  init(_ source: ContentFile, links: LinkMap, extraWords: [String: [String]]) {
    file = source.file
    role = source.role
    self.links = links
    self.extraWords = extraWords
  }

  /// Reads the file; what cannot be read is a finding.
  func parse() -> ParsedFile {
    var result = ParsedFile(path: file.path)
    if let finding = FileCheck.text(file) {
      result.findings.insert(finding)
      result.broken.formUnion(idsOfBrokenFile())
      return result
    }
    switch role {
    case .entity(let id, let kind, let owner):
      if file.path.hasSuffix(".yaml") {
        settings(id, kind, into: &result)
      } else {
        document(id, kind, owner, into: &result)
      }
    case .list(let kind): list(of: kind, into: &result)
    case .members(let forum): members(of: forum, into: &result)
    case .frozenFigures(let report): frozenFigures(of: report, into: &result)
    case .attachment, .unknown: break
    }
    return result
  }

  // MARK: Documents

  private func document(
    _ id: EntityID, _ kind: Kind, _ owner: EntityID?, into result: inout ParsedFile
  ) {
    let cut = FrontMatter(file)
    if let finding = cut.finding {
      result.findings.insert(finding)
      result.broken.formUnion(idsOfBrokenFile())
      if cut.body.isEmpty { return }
    }
    var reader = RecordReader(file: file, extraWords: extraWords)
    var record = Record()
    if let matter = cut.matter {
      let (root, findings) = YAMLParser.parse(file, in: matter)
      result.findings.formUnion(findings)
      if let root {
        record = reader.record(root, kind.shape)
      } else if findings.isEmpty {
        record = reader.record(
          YAMLNode(range: matter.lowerBound..<matter.lowerBound, content: .mapping([])), kind.shape)
      } else {
        result.broken.formUnion(idsOfBrokenFile())
      }
    }
    var evidence = Evidence(reader: reader)
    evidence.attach(to: &record, of: kind == .source ? id : nil)
    reader = evidence.reader
    var prose = ProseReader(
      file: file, links: links, extraWords: extraWords, owner: id, places: reader.places)
    let text = prose.read(cut.body)
    if prose.isBroken { result.broken.formUnion(idsOfBrokenFile()) }
    let origin = Origins.Entry(
      file: file.path, start: firstLine, places: prose.places, body: cut.body)
    let embedded = EmbeddedEntities(of: id, in: &record, origin: origin, reader: &reader)
    result.findings.formUnion(reader.findings)
    result.findings.formUnion(prose.findings)
    result.entities.append((Entity(id, kind, owner: owner, record: record, prose: text), origin))
    result.entities += embedded.entities
  }

  // MARK: YAML files

  private func settings(_ id: EntityID, _ kind: Kind, into result: inout ParsedFile) {
    guard let root = root(into: &result) else { return }
    var reader = RecordReader(file: file, extraWords: extraWords)
    let record = reader.record(root, kind.shape)
    result.findings.formUnion(reader.findings)
    let origin = Origins.Entry(
      file: file.path, start: firstLine, places: reader.places, body: nil)
    result.entities.append((Entity(id, kind, record: record), origin))
  }

  private func list(of kind: Kind, into result: inout ParsedFile) {
    guard let root = root(into: &result) else { return }
    guard case .mapping(let entries) = root.content else {
      var reader = RecordReader(file: file)
      reader.wrongType(root, wanted: .aMapping(kind.shape))
      result.findings.formUnion(reader.findings)
      return
    }
    for entry in entries {
      var reader = RecordReader(file: file, extraWords: extraWords)
      if kind != .term, let fault = IdentifierForm.fault(in: entry.key) {
        reader.identifier(
          .init(
            text: entry.key,
            node: YAMLNode(
              range: entry.keyRange, content: .scalar(text: entry.key, isQuoted: false)),
            isQuoted: false), fault)
      }
      var record = reader.record(entry.value, kind.shape)
      var evidence = Evidence(reader: reader)
      evidence.attach(to: &record)
      if kind == .term { record[Key.name.key] = Fact(.value(.text(entry.key))) }
      let id = kind == .term ? "ordliste/\(IdentifierForm.mended(entry.key))" : entry.key
      result.findings.formUnion(evidence.reader.findings)
      result.entities.append(
        (
          Entity(EntityID(id), kind, record: record),
          Origins.Entry(
            file: file.path, start: entry.keyRange, places: evidence.reader.places, body: nil)
        ))
    }
  }

  private func members(of forum: EntityID, into result: inout ParsedFile) {
    guard let root = root(into: &result) else { return }
    var reader = RecordReader(file: file, extraWords: extraWords)
    var fact: Fact?
    if case .mapping = root.content {
      let record = reader.record(root, Self.memberFile)
      fact = record[Forum.members]
      let common = [Key.validity.key, Key.source.key].compactMap { key in
        record[key].map { (key, $0) }
      }
      fact = fact.map { fact in
        Fact(fact.versions.map { version in version.addingToRecords(common) })
      }
    } else {
      let place = reader.places.add(.key(Forum.members.key), under: nil, value: nil)
      fact = reader.fact(root, Forum.members.declaration, at: place)
    }
    result.findings.formUnion(reader.findings)
    let origin = Origins.Entry(
      file: file.path, start: firstLine, places: reader.places, body: nil)
    if let fact { result.members = (forum, fact, origin) }
  }

  /// The keys at the top of `medlemmer.yaml` when it is not a list.
  static let memberFile = RecordShape(
    Message(da: "medlemmer.yaml", en: "medlemmer.yaml"),
    [
      Key.validity.declaration, Key.source.declaration,
      Forum.members.declaration.required,
    ])

  private func frozenFigures(of report: EntityID, into result: inout ParsedFile) {
    guard let root = root(into: &result) else { return }
    var reader = RecordReader(file: file, extraWords: extraWords)
    let record = reader.record(root, FrozenFigures.shape)
    result.findings.formUnion(reader.findings)
    let origin = Origins.Entry(
      file: file.path, start: firstLine, places: reader.places, body: nil)
    result.frozen = (report, Fact(.value(.record(record))), origin)
  }

  private func root(into result: inout ParsedFile) -> YAMLNode? {
    let (root, findings) = YAMLParser.parse(
      file, in: file.byteOrderMarkLength..<file.bytes.count)
    result.findings.formUnion(findings)
    if root == nil {
      result.broken.formUnion(idsOfBrokenFile())
      if findings.isEmpty, let finding = FileCheck.text(SourceFile(path: file.path, bytes: [])) {
        result.findings.insert(finding)
      }
    }
    return root
  }

  // MARK: Broken files

  /// The ids that a file that cannot be read would have given, so that nothing is found twice.
  private func idsOfBrokenFile() -> Set<EntityID> {
    var ids: Set<EntityID> = []
    if case .entity(let id, _, _) = role { ids.insert(id) }
    for range in file.lines() {
      let line = file.text(in: range)
      if case .list = role, let key = line.split(separator: ":").first, !line.hasPrefix(" ") {
        ids.insert(EntityID(String(key)))
      }
      let words = line.split(separator: " ")
      if let at = words.firstIndex(of: "id:"), words.indices.contains(at + 1) {
        ids.insert(EntityID(String(words[at + 1])))
      }
    }
    return ids
  }

  private var firstLine: Range<Int> {
    let start = file.byteOrderMarkLength
    let end = file.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count
    return start..<end
  }
}

extension FactVersion {
  /// The version with keys added to its records where they do not have them.
  fileprivate func addingToRecords(_ common: [(key: String, fact: Fact)]) -> FactVersion {
    guard case .value(.list(let items)) = value else { return self }
    var version = self
    version.value = .value(
      .list(
        items.map { item in
          guard case .value(.record(var record)) = item else { return item }
          for (key, fact) in common where record[key] == nil { record[key] = fact }
          return .value(.record(record))
        }))
    return version
  }
}
