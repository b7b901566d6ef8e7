package import Markdown

/// One thing of the register, with everything that is said of it.
///
/// Entities are handed about by the thousand: a copy is one reference, and a change makes a new
/// one.
package struct Entity: Hashable, Sendable {
  private var contents: Contents

  /// Its id, used once in the whole site.
  package var id: EntityID { contents.id }
  /// What sort of thing it is.
  package var kind: Kind { contents.kind }
  /// The entity whose file or folder it stands in: the body of a rule document, the organisation
  /// of a unit or an office.
  package var owner: EntityID? { contents.owner }
  /// What is said under its keys.
  package var record: Record {
    get { contents.record }
    set { contents = Contents(id, kind, owner, newValue, prose) }
  }
  /// What stands below the front matter.
  package var prose: Prose? {
    get { contents.prose }
    set { contents = Contents(id, kind, owner, record, newValue) }
  }

  /// Makes an entity.
  package init(
    _ id: EntityID, _ kind: Kind, owner: EntityID? = nil, record: Record = Record(),
    prose: Prose? = nil
  ) {
    contents = Contents(id, kind, owner, record, prose)
  }

  /// What an entity holds; it never changes.
  private final class Contents: Hashable, Sendable {
    let id: EntityID
    let kind: Kind
    let owner: EntityID?
    let record: Record
    let prose: Prose?
    /// What it is called, which nearly every page that mentions it asks for.
    let name: String

    init(_ id: EntityID, _ kind: Kind, _ owner: EntityID?, _ record: Record, _ prose: Prose?) {
      self.id = id
      self.kind = kind
      self.owner = owner
      self.record = record
      self.prose = prose
      name =
        record.first(Key.name) ?? record.first(Key.title)
        ?? String(id.lastName)
    }

    static func == (left: Contents, right: Contents) -> Bool {
      left === right
        || left.id == right.id && left.kind == right.kind && left.owner == right.owner
          && left.record == right.record && left.prose == right.prose
    }

    func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  /// What it is called: the first name or title, or the id where neither is there.
  package var name: String { contents.name }

  /// The abbreviation, when one is stated.
  package var abbreviation: String? { record.first(Key.abbreviation) }

  /// Whether it stands for several things that the sources do not name one by one.
  package var isCollective: Bool { record[Key.count] != nil }
}

/// The text of an entity with what its links lead to.
package struct Prose: Hashable, Sendable {
  /// The text as a tree.
  package var document: MarkdownDocument
  /// The entities that links in the text lead to, by the address as written.
  package var links: [String: ProseLink]
  /// The data of fenced blocks, by the first byte of their text.
  package var blocks: [Int: DataBlock]
  /// The text of `intern` blocks, by its first byte; empty in the public edition.
  package var internalParts: [Int: Prose]

  /// Makes a text.
  package init(
    document: MarkdownDocument, links: [String: ProseLink] = [:],
    blocks: [Int: DataBlock] = [:], internalParts: [Int: Prose] = [:]
  ) {
    self.document = document
    self.links = links
    self.blocks = blocks
    self.internalParts = internalParts
  }
}

/// A fenced block that carries data or asks the register to fill something in.
package struct DataBlock: Hashable, Sendable {
  /// What it is.
  package let type: BlockType
  /// What stands in it.
  package var record: Record

  /// Makes a block.
  package init(_ type: BlockType, record: Record) {
    self.type = type
    self.record = record
  }
}

/// What a link between content files leads to.
package struct ProseLink: Hashable, Sendable {
  /// The entity; nil when it is not in this edition.
  package var target: EntityID?
  /// The place in its text, without `#`.
  package var fragment: String?
  /// The file that the link leads to instead, by its path below `content/`.
  package var attachment: String?

  /// Makes a link to an entity.
  package init(_ target: EntityID?, fragment: String? = nil) {
    self.target = target
    self.fragment = fragment
  }

  /// Makes a link to a file.
  package init(attachment: String) {
    self.attachment = attachment
  }
}
