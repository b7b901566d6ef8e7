import CivilTime
import Diagnostics
import Governance
import Phrases
import Reports

/// What the blocks of a report are called where its figures are frozen: by their type and their keys,
/// wherever they stand and whatever stands beside them: `møder`, `nøgletal (tryghed, trivsel)`.
///
/// Where other figures or indicators are listed than when the report was published, the block is still
/// the one that it was and keeps its name.
struct ReportBlockNames: Sendable {
  private let day: Day
  /// The names of published blocks under which others now stand, by the names that those would have.
  private let kept: [String: String]

  /// The names in a report; the first block that has something of a published list takes its name.
  init(_ year: ReportYear) {
    let day = year.day
    self.day = day
    let blocks = (year.report.prose?.blocks ?? [:]).sorted { $0.key < $1.key }
    let own = blocks.map { $0.value.shown(on: day) }.filter { Self.lists.contains($0.type) }
    let ownNames = Set(own.map(Self.name))
    let published = FrozenFigures(of: year.report)?.lines.compactMap { line in
      line.place.first.flatMap(Self.list)
    }
    var free: [String] = []
    for name in published ?? [] where !ownNames.contains(name) && !free.contains(name) {
      free.append(name)
    }
    var kept: [String: String] = [:]
    for block in own {
      let name = Self.name(of: block)
      guard kept[name] == nil, !(published ?? []).contains(name),
        let index = free.firstIndex(where: { Self.sharesSomething($0, with: block) })
      else { continue }
      kept[name] = free.remove(at: index)
    }
    self.kept = kept
  }

  /// The name of a block.
  subscript(block: DataBlock) -> String {
    let name = Self.name(of: block.shown(on: day))
    return kept[name] ?? name
  }

  /// The blocks whose keys list what they show; without a key they show all.
  private static let lists: [BlockType] = [.figures, .indicator]

  private static func name(of block: DataBlock) -> String {
    let keys = keys(of: block)
    return word(for: block.type) + (keys.isEmpty ? "" : " (\(keys.joined(separator: ", ")))")
  }

  private static func word(for type: BlockType) -> String {
    type.rawValue.hasPrefix("vis ") ? String(type.rawValue.dropFirst(4)) : type.rawValue
  }

  /// What the keys of a block say, in the block's order.
  private static func keys(of block: DataBlock) -> [String] {
    block.record.entries.flatMap { entry in
      entry.fact.versions.flatMap { words(of: $0.value) }
    }
  }

  private static func words(of stated: Stated) -> [String] {
    guard case .value(let value) = stated else { return [] }
    return switch value {
    case .text(let text): [text]
    case .date(let date): [date.printed(in: .danish)]
    case .reference(let reference): reference.target.map { [$0.rawValue] } ?? []
    case .list(let items): items.flatMap(words)
    default: []
    }
  }

  /// The name of the list that a published sentence or table belongs to; nil for another block.
  private static func list(_ item: String) -> String? {
    guard let word = lists.map(word).first(where: item.hasPrefix) else { return nil }
    let rest = item.dropFirst(word.count)
    if rest.hasPrefix(" ("), let end = rest.firstIndex(of: ")") { return word + rest[...end] }
    return rest.isEmpty || rest.hasPrefix(": ") || rest.hasPrefix(", ") ? word : nil
  }

  private static func sharesSomething(_ published: String, with block: DataBlock) -> Bool {
    let word = word(for: block.type)
    guard published.hasPrefix(word) else { return false }
    let before = published.dropFirst(word.count + 2).dropLast().split(separator: ", ")
    let now = keys(of: block)
    return before.isEmpty || now.isEmpty || before.contains { now.contains(String($0)) }
  }
}
