import Diagnostics
import Governance
import Markdown
import YAML

/// Reads the text below the front matter: its tree, its links, the data of its fenced blocks.
struct ProseReader {
  let file: SourceFile
  let links: LinkMap
  let extraWords: [String: [String]]
  /// The entity that the text belongs to.
  let owner: EntityID?
  /// What was found.
  var findings = FindingSet()
  private var suggestions: [String: String?] = [:]
  /// Where the values of the file stand; those of fenced blocks are added.
  private(set) var places: PlaceTable
  /// What all fenced blocks stand under.
  private var blocks: PlaceTable.Node?
  /// Whether the text cannot be read as it was meant, so that nothing must follow from it.
  private(set) var isBroken = false

  init(
    file: SourceFile, links: LinkMap, extraWords: [String: [String]], owner: EntityID? = nil,
    places: PlaceTable = PlaceTable()
  ) {
    self.places = places
    self.owner = owner
    self.file = file
    self.links = links
    self.extraWords = extraWords
  }

  /// Reads a text; nil when there is nothing but blanks.
  mutating func read(_ body: Range<Int>) -> Prose? {
    guard file.bytes[body].contains(where: { $0 > 0x20 }) else { return nil }
    let (document, found) = MarkdownParser.parse(file, body: body)
    findings.formUnion(found)
    var prose = Prose(document: document)
    for link in document.links { resolve(link, into: &prose) }
    for fence in document.fences { block(fence, into: &prose) }
    return prose
  }

  // MARK: Links

  private mutating func resolve(_ link: Inline.Link, into prose: inout Prose) {
    let address = link.destination
    if link.isImage, Self.leavesTheSite(address) {
      findings.insert(
        Finding(
          "billede-udefra", at: Place(path: file.path, range: link.destinationRange),
          Message(
            da: "Billedet ligger på en anden server", en: "The picture lies on another server"),
          mend: Message(
            da: "Læg filen i `bilag/` ved siden af, og link til den; siderne henter intet udefra.",
            en: "Put the file in `bilag/` beside this one and link to it; pages fetch nothing.")))
      return
    }
    guard prose.links[address] == nil, !address.isEmpty, !Self.leavesTheSite(address) else {
      return
    }
    if address.hasPrefix("#"), let owner {
      prose.links[address] = ProseLink(owner, fragment: String(address.dropFirst()))
      return
    }
    let mark = address.utf8.firstIndex(of: UInt8(ascii: "#"))
    let fragment = mark.map { String(address[address.utf8.index(after: $0)...]) }
    let path = address[..<(mark ?? address.endIndex)]
    guard !path.isEmpty else { return }
    if path.hasPrefix("/") {
      return broken(
        link,
        Message(da: "Adressen begynder med »/«", en: "The address begins with “/”"),
        Message(
          da: "Skriv stien fra denne fil, for eksempel `../../kilder/indstilling-2010.md`.",
          en: "Write the path from this file, such as `../../kilder/indstilling-2010.md`."))
    }
    guard let target = LinkMap.resolve(path, from: file.path) else {
      return broken(
        link, Message(da: "Linket fører ud af indholdet", en: "The link leads out of the content"),
        Message(
          da: "Link til en fil under `content/`.", en: "Link to a file under `content/`."))
    }
    switch links[target] {
    case .entity(let id): prose.links[address] = ProseLink(id, fragment: fragment)
    case .attachment:
      prose.links[address] = ProseLink(attachment: String(target.dropFirst("content/".count)))
    case nil:
      broken(
        link,
        Message(
          da: "Linket »\(path)« fører ingen steder hen", en: "The link “\(path)” leads nowhere"),
        nearest(to: target).map {
          Message(da: "Mente du »\($0)«?", en: "Did you mean “\($0)”?")
        } ?? Message(da: "Se efter filens navn og sti.", en: "Check the file's name and path."))
    }
  }

  /// The path that was probably meant; each wrong path is looked up once, and after fifty no more.
  private mutating func nearest(to path: String) -> String? {
    if let known = suggestions[path] { return known }
    guard suggestions.count < 50 else { return nil }
    let found = links.nearest(to: path)
    suggestions[path] = .some(found)
    return found
  }

  private mutating func broken(_ link: Inline.Link, _ headline: Message, _ mend: Message) {
    findings.insert(
      Finding(
        "brudt-link", at: Place(path: file.path, range: link.destinationRange), headline,
        mend: mend))
  }

  private static func leavesTheSite(_ address: String) -> Bool {
    let scheme = address.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return address.hasPrefix("//")
      || (!scheme.isEmpty && address.dropFirst(scheme.count).first == ":")
  }

  // MARK: Blocks

  private mutating func block(_ fence: Block.Code, into prose: inout Prose) {
    let isOurs = BlockType.isOurs(info: fence.info)
    guard fence.isClosed, !isOurs || !Self.holdsFence(fence) else { return leftOpen(fence) }
    guard isOurs else { return }
    guard let type = BlockType(info: fence.info) else {
      findings.insert(
        Finding(
          "ukendt-blok", at: Place(path: file.path, range: fence.opening),
          Message(
            da: "Blokken »\(fence.info)« findes ikke",
            en: "There is no block “\(fence.info)”"),
          mend: Spelling.suggestion(
            for: fence.info, in: BlockType.allCases.map(\.rawValue))
            ?? Message(
              da: "Vælg mellem \(BlockType.allCases.map(\.rawValue).joined(separator: ", ")).",
              en: "Choose between \(BlockType.allCases.map(\.rawValue).joined(separator: ", ")).")))
      return
    }
    if type == .internalText {
      prose.internalParts[fence.literalRange.lowerBound] = read(fence.literalRange)
      return
    }
    let (tree, found) = YAMLParser.parse(file, in: fence.literalRange)
    findings.formUnion(found)
    guard found.isEmpty else { return }
    var reader = RecordReader(file: file, extraWords: extraWords)
    let start = fence.literalRange.lowerBound
    let node = tree ?? YAMLNode(range: fence.opening, content: .mapping([]))
    reader.places = places
    let root = blocks ?? reader.places.add("blok", under: nil, value: nil)
    blocks = root
    let place = reader.places.add(.index(start), under: root, value: fence.opening)
    let record = reader.record(node, type.shape, at: place)
    places = reader.places
    findings.formUnion(reader.findings)
    prose.blocks[start] = DataBlock(type, record: record)
  }

  /// Whether another fence begins in the data of a block: what ends the block is then meant to end
  /// that one.
  private static func holdsFence(_ fence: Block.Code) -> Bool {
    BlockType(info: fence.info) != .internalText
      && fence.literal.split(separator: "\n").contains { line in
        let text = line.drop { $0 == " " }
        return text.hasPrefix("```") || text.hasPrefix("~~~")
      }
  }

  private mutating func leftOpen(_ fence: Block.Code) {
    isBroken = true
    let name = fence.info.isEmpty ? "```" : fence.info
    let line = file.location(of: fence.opening.lowerBound).line
    findings.insert(
      Finding(
        "blok-ikke-lukket", at: Place(path: file.path, range: fence.opening),
        Message(
          da: "Blokken »\(name)«, der begynder i linje \(line), bliver ikke lukket",
          en: "The block “\(name)” that begins on line \(line) is never closed"),
        mend: Message(
          da: "Skriv en linje med tre gravis-tegn (```) efter blokkens sidste linje.",
          en: "Write a line with three backticks (```) after the last line of the block.")))
  }
}
