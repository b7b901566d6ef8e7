extension PublicFilter {
  /// The tasks of meetings that stand under items which the public does not see, or not whole.
  static func hiddenTasks(in register: Register) -> Set<TaskID> {
    var result: Set<TaskID> = []
    for meeting in register.all(.meeting) {
      for item in hiddenItems(of: meeting) {
        result.formUnion(item.tasks.compactMap(\.name).map { TaskID(meeting.id, $0) })
      }
    }
    return result
  }

  /// The items of a meeting that the public does not see, or not whole.
  private static func hiddenItems(of meeting: Entity) -> [AgendaItem] {
    let blocks = meeting.prose?.blocks ?? [:]
    let words = [Visibility.internalWord, Visibility.closedWord]
    guard
      blocks.values.contains(where: { words.contains($0.record.first(Key.visibility) ?? "") })
    else { return [] }
    return MeetingRecord(meeting).items.filter { $0.visibility != .open }
  }

  /// The record of a meeting without what its attendance says of items that are not public.
  ///
  /// Who left the room for a closed item, and why, would tell what it was about.
  func withoutHiddenItems(_ meeting: Entity) -> Record {
    let hidden = Set(Self.hiddenItems(of: meeting).compactMap(\.number))
    guard !hidden.isEmpty, let fact = meeting.record[Meeting.attendance] else {
      return meeting.record
    }
    var record = meeting.record
    record[Meeting.attendance.key] = Fact(
      fact.versions.compactMap { version in
        guard case .value(.list(let items)) = version.value else { return version }
        var version = version
        version.value = .value(.list(items.compactMap { Self.without(hidden, $0) }))
        return version
      })
    return record
  }

  /// An entry of the attendance without the numbers of hidden items; nil for one who was there for
  /// those alone.
  private static func without(_ hidden: Set<String>, _ entry: Stated) -> Stated? {
    guard case .value(.record(var record)) = entry else { return entry }
    if let only = record.first(Meeting.onlyItems).flatMap(ItemNumbers.init) {
      let kept = only.numbers.filter { !hidden.contains($0) }
      if kept.isEmpty { return nil }
      if kept != only.numbers { record[Meeting.onlyItems.key] = text(kept) }
    }
    if let except = record.first(Meeting.exceptItems).flatMap(ItemNumbers.init) {
      let kept = except.numbers.filter { !hidden.contains($0) }
      if kept.isEmpty {
        record[Meeting.exceptItems.key] = nil
        record[Meeting.reason.key] = nil
      } else if kept != except.numbers {
        record[Meeting.exceptItems.key] = text(kept)
      }
    }
    return .value(.record(record))
  }

  private static func text(_ numbers: [String]) -> Fact {
    Fact(.value(.text(numbers.joined(separator: ", "))))
  }
}
