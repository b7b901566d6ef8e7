import Diagnostics
import Testing

@testable import Governance

@Suite struct SchemaTests {
  /// Every declaration there is, by key.
  private static let declarations: [String: Set<FieldDeclaration>] = {
    var result: [String: Set<FieldDeclaration>] = [:]
    var seen: Set<RecordShape> = []
    func visit(_ record: RecordShape) {
      guard seen.insert(record).inserted else { return }
      for field in record.fields {
        result[field.key, default: []].insert(field.optional)
        for inner in field.shape.records { visit(inner) }
      }
    }
    for kind in Kind.allCases { visit(kind.shape) }
    for block in BlockType.allCases { visit(block.shape) }
    visit(RecordShape(Kind.forum.noun, [Forum.members.declaration]))
    return result
  }()

  @Test(arguments: Kind.allCases)
  func declaresEachKeyOfAKindOnce(kind: Kind) {
    let keys = kind.shape.fields.map(\.key)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: BlockType.allCases)
  func declaresEachKeyOfABlockOnce(block: BlockType) {
    let keys = block.shape.fields.map(\.key)
    #expect(Set(keys).count == keys.count)
  }

  /// Keys with more than one shape, and why.
  private static let exceptions: [String: String] = [
    "art": "what an agenda item is for is a closed list; what sort a thing is, is open",
    "forløb": "a report has steps of its own",
    "for": "votes are told by party letter, requirements by whom they hold for",
    "kontakt": "a site has one contact and may write it without a list",
    "poster": "an organisation writes its offices, a seat names them or their category",
    "trin": "the steps of a report are a closed list; those of a document are open",
    "udsagn": "each statement of the list has its words under the list's own name",
  ]

  /// A key means one thing everywhere, type included; which kinds fit a reference and which words an
  /// `art` or a `status` has may differ with where it stands.
  @Test func aKeyHasOneTypeEverywhere() {
    for (key, declarations) in Self.declarations.sorted(by: { $0.key < $1.key }) {
      let shapes = Set(
        declarations.map { $0.shape.plain(wordsMatter: !["art", "status"].contains(key)) })
      #expect((shapes.count > 1) == (Self.exceptions[key] != nil), "\(key): \(shapes)")
    }
  }

  @Test func everyDeclarationSaysWhatItIsInBothLanguages() {
    for declaration in Self.declarations.values.flatMap({ $0 }) {
      let isStopped = declaration.documentation.danish.hasSuffix(".")
      #expect(
        !isStopped || declaration.documentation.danish.hasSuffix(" pr."), "\(declaration.key)")
      #expect(!declaration.documentation.danish.isEmpty, "\(declaration.key)")
      #expect(!declaration.documentation.english.isEmpty, "\(declaration.key)")
      #expect(!declaration.englishLabel.isEmpty, "\(declaration.key)")
      #expect(!declaration.example.isEmpty, "\(declaration.key)")
    }
  }

  /// What must be one of several keys is declared beside them.
  @Test func groupsOfKeysAreDeclared() {
    for declaration in Self.declarations.values.flatMap({ $0 }) {
      for record in declaration.shape.records {
        for key in record.exactlyOne.flatMap({ $0 }) {
          #expect(record.field(key)?.isRequired == false, "\(record.name.danish): \(key)")
        }
      }
    }
  }

  @Test func aBlockIsFoundByItsNameWithSpacesEvenedOut() {
    #expect(BlockType(info: "vis  nøgletal ") == .indicator)
    #expect(BlockType(info: "vis") == nil)
    #expect(BlockType.isOurs(info: "vis noget andet"))
    #expect(!BlockType.isOurs(info: "yaml"))
  }
}

extension Shape {
  /// The shape without what may differ between places: the kinds of references, and word lists.
  fileprivate func plain(wordsMatter: Bool) -> Shape {
    switch self {
    case .reference(_, let isQualified): .reference([], qualified: isQualified)
    case .choice(let list):
      wordsMatter ? self : .choice(WordList(words: [], isClosed: list.isClosed))
    case .list(let inner): .list(inner.plain(wordsMatter: wordsMatter))
    case .oneOrMore(let inner): .oneOrMore(inner.plain(wordsMatter: wordsMatter))
    case .table(let names, let inner): .table(names: names, inner.plain(wordsMatter: wordsMatter))
    case .either(let shapes): .either(shapes.map { $0.plain(wordsMatter: wordsMatter) })
    case .record(let record): .record(RecordShape(record.name, record.fields.map(\.optional)))
    default: self
    }
  }

  /// The records right under the shape.
  fileprivate var records: [RecordShape] {
    switch self {
    case .record(let record): [record]
    case .list(let inner), .oneOrMore(let inner), .table(_, let inner): inner.records
    case .either(let shapes): shapes.flatMap(\.records)
    default: []
    }
  }
}
