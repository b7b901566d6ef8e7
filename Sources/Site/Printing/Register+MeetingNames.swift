import Diagnostics
import Governance
import Phrases

extension Register {
  /// The register with a title for each meeting that has none: its body and its day.
  func namingMeetings(in language: Language) -> Register {
    guard entities.contains(where: { $0.kind == .meeting }) else { return self }
    return adding { entity in
      guard entity.kind == .meeting, entity.record[Key.title] == nil else { return entity }
      var entity = entity
      let body = entity.record.first(Meeting.body)?.target.flatMap { self[$0]?.name }
      let day = entity.record.first(Meeting.date)?.printed(in: language)
      let name = [body, day].compactMap { $0 }.joined(separator: ", ")
      if !name.isEmpty { entity.record[Key.title.key] = Fact(.value(.text(name))) }
      return entity
    }
  }
}
