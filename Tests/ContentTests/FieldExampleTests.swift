import Diagnostics
import Governance
import Testing
import YAML

@testable import Content

/// What the schema shows as an example is read without a finding, so that writers can copy it.
@Suite struct FieldExampleTests {
  /// Every declaration there is, once.
  static let declarations: [FieldDeclaration] = {
    var seen: Set<FieldDeclaration> = []
    var records: Set<RecordShape> = []
    var result: [FieldDeclaration] = []
    func visit(_ record: RecordShape) {
      guard records.insert(record).inserted else { return }
      for field in record.fields {
        if seen.insert(field.optional).inserted { result.append(field.optional) }
        for inner in field.shape.records { visit(inner) }
      }
    }
    for kind in Kind.allCases { visit(kind.shape) }
    for block in BlockType.allCases { visit(block.shape) }
    visit(FileParser.memberFile)
    return result
  }()

  /// Findings of a part that is not complete, as an example of one line seldom is, and the note that
  /// a word is new to its open list.
  private static let expected: Set<String> = ["noegle-mangler", "praecis-en-noegle", "nyt-ord"]

  /// What is found when a text stands under a key.
  private func found(_ text: String, under field: FieldDeclaration) -> [String] {
    let file = SourceFile(path: "content/prøve.yaml", text: text)
    let (root, findings) = YAMLParser.parse(file, in: 0..<file.bytes.count)
    var reader = RecordReader(file: file)
    if let root {
      _ = reader.record(root, RecordShape(Message(da: "prøve", en: "trial"), [field]))
    }
    return (findings.sorted() + reader.findings.sorted()).map(\.rule)
      .filter { !Self.expected.contains($0) }
  }

  /// The example as it stands under its key; a name that is open for more gets a word.
  private func written(_ field: FieldDeclaration) -> String {
    let example = field.example
    if example.hasSuffix(":") { return "\(field.key):\n  \(example)\n    - ord\n" }
    let isNested = example.hasPrefix("- ") || !field.shape.isOneLine && example.contains(": ")
    return isNested ? "\(field.key):\n  \(example)\n" : "\(field.key): \(example)\n"
  }

  @Test func readsTheExampleOfEveryKey() {
    #expect(Self.declarations.count > 200)
    for field in Self.declarations {
      #expect(found(written(field), under: field) == [], "\(written(field))")
    }
  }

  /// Long forms are allowed for every key, and so are the words that say that there is no value.
  @Test(arguments: Stated.words.map(\.word))
  func readsAWordInsteadOfAnyValueAlsoAsALongForm(word: String) {
    for field in Self.declarations {
      #expect(found("\(field.key): \(word)\n", under: field) == [], "\(field.key): \(word)")
      guard field.shape.takesLongForms else { continue }
      let long =
        "\(field.key):\n  - værdi: \(word)\n    gælder: fra 2010\n    kilde: notat, afsnit 1\n"
      #expect(found(long, under: field) == [], "\(long)")
    }
  }

  @Test func readsTheFileThatTheReferenceBeginsWith() {
    let content = ContentLoader.load(
      SourceTree([
        SourceFile(path: ContentReference.firstPath, text: ContentReference.firstFile)
      ]))
    #expect(content.findings.sorted() == [])
    #expect(content.register.entities.map(\.name) == ["Eksempelforum"])
  }
}
