import CivilTime
import Content
import Governance
import Phrases

/// The series that a meeting may belong to by the rules of its day.
struct SeriesOfMeeting {
  /// Their ids in the order of the rules, each once.
  let names: [String]

  /// Looks them up; nil where the day is not stated, or a rule document of the body was not read.
  init?(_ meeting: Entity, of body: EntityID, in context: ReviewContext) {
    let register = context.register
    guard register[body] != nil, let date = meeting.record.first(Meeting.date),
      !context.content.broken.contains(where: { $0.rawValue.hasPrefix("\(body)/") })
    else { return nil }
    var names: [String] = []
    for day in Set([date.first, date.last]).sorted() {
      for series in register.asOf(day).ruleBook(of: body).series where !names.contains(series.id) {
        names.append(series.id)
      }
    }
    self.names = names
  }
}
