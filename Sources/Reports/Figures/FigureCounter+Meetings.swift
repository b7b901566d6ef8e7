import Calendar
import Conformity
import Diagnostics
import Governance

/// What meetings came to, and the tasks and decisions of the year.
extension FigureCounter {
  /// The meetings held in the year.
  var held: FigureReading {
    guard let held = meetings.figures?.held, held.upperBound > 0 else {
      return .notStated(Self.noMeetings)
    }
    let silent = meetings.silent.count
    let remark =
      silent == 0
      ? nil
      : Message(
        da: "fora med regler om møder, men uden oplyste møder: \(silent)",
        en: "bodies with rules of meetings but no stated meetings: \(silent)")
    return held.count == 1
      ? .count(held.lowerBound, remark) : FigureReading(.range(held), remark)
  }

  /// The deadlines kept of those that can be judged.
  var deadlines: FigureReading {
    guard let tally = meetings.figures?.deadlines else { return .notStated(Self.noMeetings) }
    let none = Message(da: "ingen frister at gøre op", en: "no deadlines to judge")
    let unsaid = Self.unsaid(tally.unknown)
    return .share(tally.kept, of: tally.judged, unsaid, else: unsaid ?? none)
  }

  /// The members who came of those whom minutes name.
  var attendance: FigureReading {
    guard let attendance = meetings.figures?.attendance else {
      return .notStated(
        Message(
          da: "deltagerne er ikke oplyst", en: "who attended is not stated"))
    }
    return .share(attendance.present, of: attendance.members, nil, else: Self.noMeetings)
  }

  /// The matters treated in the year.
  var decisions: FigureReading {
    let count = DecisionsOfYear(year, book).ofYear.count
    return count > 0
      ? .count(count)
      : .notStated(
        Message(
          da: "ingen beslutninger er oplyst",
          en: "no decisions are stated"))
  }

  /// The tasks that were not done on the day.
  var openTasks: FigureReading {
    let tasks = TasksOfYear(year, book)
    guard tasks.isKnown else { return .notStated(Self.noMeetings) }
    let overdue = tasks.overdue.count
    return .count(
      tasks.open.count,
      overdue == 0
        ? nil
        : Message(da: "\(overdue) over fristen", en: "\(overdue) overdue"))
  }

  /// Why nothing of meetings can be counted.
  private static let noMeetings = Message(
    da: "ingen møder er oplyst", en: "no meetings are stated")
}
