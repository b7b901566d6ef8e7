import Markdown

/// Reads the items of an agenda out of the text of a meeting.
struct AgendaReader {
  private let data: [Int: DataBlock]
  private var items: [AgendaItem] = []
  private var part = AgendaItem.Part.account

  /// The items in the order of the text.
  static func items(of prose: Prose) -> [AgendaItem] {
    var reader = AgendaReader(data: prose.blocks)
    for block in prose.document.blocks { reader.take(block) }
    return reader.items
  }

  /// Whether a block begins an item: a heading of the second level, or above.
  static func isItem(_ block: Block) -> Bool {
    if case .heading(let heading) = block.kind { heading.level <= 2 } else { false }
  }

  private init(data: [Int: DataBlock]) { self.data = data }

  private mutating func take(_ block: Block) {
    if case .heading(let heading) = block.kind {
      if heading.level <= 2 {
        items.append(AgendaItem(heading, range: block.range, address: block.address))
        part = .account
        return
      }
      if heading.level == 3, let item = items.indices.last,
        let next = AgendaItem.Part(heading: heading.title)
      {
        part = next
        if items[item].addresses[next] == nil { items[item].addresses[next] = block.address }
        return
      }
    }
    guard let item = items.indices.last else { return }
    if case .code(let code) = block.kind, take(code.literalRange.lowerBound, for: item) { return }
    switch part {
    case .account: items[item].account.append(block)
    case .recommendation: items[item].recommendation.append(block)
    case .followUp: items[item].followUp.append(block)
    case .decision:
      if items[item].decisions.isEmpty { items[item].decisions.append(MeetingDecision()) }
      items[item].decisions[items[item].decisions.count - 1].text.append(block)
    }
  }

  /// Takes a block of data; false when it is none of a meeting's.
  private mutating func take(_ start: Int, for item: Int) -> Bool {
    guard let block = data[start] else { return false }
    switch block.type {
    case .agendaItem:
      items[item].visibility = max(items[item].visibility, .init(block.record))
      // The first one counts; a second is shown nowhere, and a rule reports it.
      guard items[item].start == nil else { return true }
      items[item].start = start
      items[item].data = block.record
    case .decision:
      items[item].decisions.append(MeetingDecision(start: start, data: block.record))
    case .task: items[item].tasks.append(MeetingTask(start: start, data: block.record))
    default: return false
    }
    return true
  }
}
