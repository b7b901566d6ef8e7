import Diagnostics
import Governance

/// The headings of the reference with their addresses, so that everything is explained once and
/// linked to from everywhere else.
struct ReferenceHeadings {
  /// A record that is explained under a heading of its own.
  struct Part {
    let shape: RecordShape
    let title: String
    /// The keys it stands under, each with the record that has the key.
    var uses: [(key: String, owner: RecordShape)]
  }

  /// The language of the page.
  let language: Language
  /// The parts in the order in which the kinds name them.
  private(set) var parts: [Part] = []
  private var titles: [RecordShape: String] = [:]
  private var positions: [RecordShape: Int] = [:]
  private var taken: Set<String> = []

  init(language: Language) {
    self.language = language
    for kind in Kind.allCases {
      let title = kind.noun.text(in: language).capitalisedFirst
      taken.insert(title)
      if titles[kind.shape] == nil { titles[kind.shape] = title }
    }
    for phrase in PhraseLanguage.allCases { taken.insert(title(of: phrase)) }
    for kind in Kind.allCases { gather(kind.shape) }
    for block in BlockType.allCases { gather(block.shape) }
    gather(FileParser.memberFile)
  }

  /// What a phrase language is called in its heading.
  func title(of phrase: PhraseLanguage) -> String {
    phrase.name.text(in: language).capitalisedFirst
  }

  /// A link to where a record is explained.
  func link(to record: RecordShape) -> String {
    let name = record.name.text(in: language)
    return titles[record].map { "[\(name)](#\(Self.address(of: $0)))" } ?? name
  }

  /// A link to where a phrase language is explained.
  func link(to phrase: PhraseLanguage) -> String {
    "[\(phrase.name.text(in: language))](#\(Self.address(of: title(of: phrase))))"
  }

  /// What may stand under a key, with links.
  func words(for shape: Shape) -> String {
    shape.plainWords(in: language, record: link(to:), phrase: link(to:))
  }

  /// The address that GitHub, GitLab and Forgejo give a heading.
  static func address(of title: String) -> String {
    var result = ""
    for character in title.lowercased() {
      if character == " " {
        result += "-"
      } else if character.isLetter || character.isNumber || character == "-" {
        result.append(character)
      }
    }
    return result
  }

  private mutating func gather(_ owner: RecordShape) {
    for field in owner.fields {
      for record in field.shape.records {
        if let position = positions[record] {
          let isKnown = parts[position].uses.contains { $0.key == field.key && $0.owner == owner }
          if !isKnown { parts[position].uses.append((field.key, owner)) }
        } else if titles[record] == nil {
          let title = unusedTitle(for: record, under: field.key)
          titles[record] = title
          positions[record] = parts.count
          parts.append(Part(shape: record, title: title, uses: [(field.key, owner)]))
          gather(record)
        }
      }
    }
  }

  private mutating func unusedTitle(for record: RecordShape, under key: String) -> String {
    let name = record.name.text(in: language).capitalisedFirst
    if taken.insert(name).inserted { return name }
    let longer = "\(name) \(Message(da: "under", en: "under").text(in: language)) \(key)"
    taken.insert(longer)
    return longer
  }
}
