import Calendar
import Conformity
import Diagnostics
import Governance

/// What meetings came to, and the tasks and decisions of the year.
extension FigureCounter {
  /// The meetings held in the year.
  var held: FigureReading {
    let planned = meetings.plannedCount
    let ahead =
      planned == 0 ? nil : Message(da: "planlagt: \(planned)", en: "planned: \(planned)")
    guard let held = meetings.figures?.held, held.upperBound > 0 else {
      return .notStated(Self.remark(noMeetings, ahead) ?? noMeetings)
    }
    let silent = meetings.silent.count
    let remark = Self.remark(
      silent == 0
        ? nil
        : Message(
          da: "fora med regler om møder, men uden oplyste møder: \(silent)",
          en: "bodies with rules of meetings but no stated meetings: \(silent)"), ahead,
      openOnly)
    guard held.count == 1 || openOnly != nil else { return FigureReading(.range(held), remark) }
    return FigureReading(.count(held.lowerBound, isAtLeast: openOnly != nil), remark)
  }

  /// That meetings may be missing, where the edition leaves some out; nil where it has them all.
  private var openOnly: Message? {
    year.register.leavesOutMeetings
      ? Message(
        da: "kun offentlige møder er talt med", en: "only public meetings are counted") : nil
  }

  /// Remarks in one; nil of none.
  private static func remark(_ remarks: Message?...) -> Message? {
    let said = remarks.compactMap { $0 }
    return said.isEmpty ? nil : .joined(said)
  }

  /// The deadlines kept of those that can be judged.
  var deadlines: FigureReading {
    guard let tally = meetings.figures?.deadlines else { return .notStated(noMeetings) }
    let none = Message(da: "ingen frister at gøre op", en: "no deadlines to judge")
    let remark = Self.remark(Self.unsaid(tally.unknown), openOnly)
    return .share(tally.kept, of: tally.judged, remark, else: remark ?? none)
  }

  /// The members who came of those whom minutes name.
  var attendance: FigureReading {
    guard let attendance = meetings.figures?.attendance else {
      return .notStated(
        Message(
          da: "deltagerne er ikke oplyst", en: "who attended is not stated"))
    }
    return .share(attendance.present, of: attendance.members, openOnly, else: noMeetings)
  }

  /// The matters treated in the year.
  var decisions: FigureReading {
    let count = DecisionsOfYear(year, book).ofYear.count
    return count > 0
      ? .count(count)
      : .notStated(
        Message(
          da: "ingen behandlede sager er oplyst",
          en: "no matters treated are stated"))
  }

  /// The tasks that were not done on the day.
  var openTasks: FigureReading {
    let tasks = TasksOfYear(year, book)
    guard tasks.isKnown else { return .notStated(noMeetings) }
    let overdue = tasks.overdue.count
    return .count(
      tasks.open.count,
      overdue == 0
        ? nil
        : Message(da: "\(overdue) over fristen", en: "\(overdue) overdue"))
  }

  /// Why nothing of meetings can be counted.
  private var noMeetings: Message {
    guard meetings.planned.isEmpty, meetings.unsaid.isEmpty else {
      return Message(da: "ingen møder er oplyst som holdt", en: "no meetings are stated to be held")
    }
    return year.register.leavesOutMeetings
      ? Message(da: "ingen offentlige møder er oplyst", en: "no public meetings are stated")
      : Message(da: "ingen møder er oplyst", en: "no meetings are stated")
  }
}
