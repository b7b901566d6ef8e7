import CivilTime
import Governance

/// Makes the files of new meetings, numbered on from those that the year has already.
struct MeetingFiles {
  private let register: Register
  /// What a public meeting may say; the agenda of a public body is taken from nothing else.
  private let published: Register
  private var next: [String: Int] = [:]

  init(_ register: Register) {
    self.register = register
    published = register.edition(.public)
  }

  /// The file of a body's next meeting of a year.
  mutating func file(of body: EntityID, on date: ImpreciseDate) -> MeetingFile {
    let series = "\(body)-\(date.first.year)"
    var number = next[series] ?? 1
    while register[EntityID("\(series)-\(number)")] != nil { number += 1 }
    next[series] = number + 1
    let isPublic = published[body] != nil
    return MeetingFile(
      body: body, number: number, date: date, isExample: register.isExample(body),
      isInternal: !isPublic,
      agenda: Self.agenda(of: body, on: date.first, in: isPublic ? published : register))
  }

  private static func agenda(
    of body: EntityID, on day: Day, in register: Register
  ) -> AgendaStart? {
    guard let (agenda, id) = register.asOf(day).standingAgenda(of: body),
      let document = register[id]
    else { return nil }
    return AgendaStart(agenda: agenda, document: document)
  }
}
