import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases
import Testing

/// The due dates of the four kommissorier of 2010 against a table of days that was worked out apart
/// from the code: by the words of the kommissorier, with another calendar.
@Suite struct DeadlinesOf2010Tests {
  /// A body, the day of its meeting and all that follows: the latest day to call it, to propose for
  /// the agenda, to send the agenda and the minutes; the day on which the minutes were sent, if that
  /// is recorded; the last day for remarks; the day from which the minutes count as approved.
  ///
  /// Around changes of the clock, the turn of the year, Easter and 29 February.
  private static let table = """
    body meeting  notice      proposals   agenda      minutes     sent        remarks     approved
    S  2010-09-07  -           2010-08-17  2010-08-24  2010-09-14  -           2010-09-28  2010-09-29
    S  2010-11-04  -           2010-10-14  2010-10-21  2010-11-11  2010-11-10  2010-11-24  2010-11-25
    S  2010-12-16  -           2010-11-25  2010-12-02  2010-12-23  2010-12-23  2011-01-06  2011-01-07
    S  2011-01-06  -           2010-12-16  2010-12-23  2011-01-13  -           2011-01-27  2011-01-28
    S  2011-03-03  -           2011-02-10  2011-02-17  2011-03-10  2011-03-09  2011-03-23  2011-03-24
    S  2011-04-07  -           2011-03-17  2011-03-24  2011-04-14  2011-04-11  2011-04-25  2011-04-26
    S  2011-04-20  -           2011-03-30  2011-04-06  2011-04-27  -           2011-05-11  2011-05-12
    S  2011-06-15  -           2011-05-25  2011-06-01  2011-06-22  2011-06-20  2011-07-04  2011-07-05
    S  2011-11-03  -           2011-10-13  2011-10-20  2011-11-10  2011-11-14  2011-11-28  2011-11-29
    S  2012-02-08  -           2012-01-18  2012-01-25  2012-02-15  2012-02-15  2012-02-29  2012-03-01
    S  2012-03-01  -           2012-02-09  2012-02-16  2012-03-08  2012-03-08  2012-03-22  2012-03-23
    S  2012-03-14  -           2012-02-22  2012-02-29  2012-03-21  -           2012-04-04  2012-04-05
    S  2012-12-20  -           2012-11-29  2012-12-06  2012-12-27  2012-12-20  2013-01-03  2013-01-04
    S  2016-02-22  -           2016-02-01  2016-02-08  2016-02-29  2016-02-29  2016-03-14  2016-03-15
    B  2010-09-14  -           -           2010-08-31  2010-09-21  2010-09-17  2010-10-01  2010-10-02
    B  2010-11-01  -           -           2010-10-18  2010-11-08  -           2010-11-22  2010-11-23
    B  2011-03-28  -           -           2011-03-14  2011-04-04  2011-04-04  2011-04-18  2011-04-19
    B  2011-10-31  -           -           2011-10-17  2011-11-07  -           2011-11-21  2011-11-22
    B  2012-02-29  -           -           2012-02-15  2012-03-07  2012-03-07  2012-03-21  2012-03-22
    B  2012-04-05  -           -           2012-03-22  2012-04-12  -           2012-04-26  2012-04-27
    B  2012-12-31  -           -           2012-12-17  2013-01-07  2013-01-04  2013-01-18  2013-01-19
    B  2013-01-02  -           -           2012-12-19  2013-01-09  -           2013-01-23  2013-01-24
    B  2013-03-15  -           -           2013-03-01  2013-03-22  2013-03-22  2013-04-05  2013-04-06
    B  2020-02-29  -           -           2020-02-15  2020-03-07  -           2020-03-21  2020-03-22
    B  2020-03-14  -           -           2020-02-29  2020-03-21  2020-03-18  2020-04-01  2020-04-02
    P  2011-04-01  2010-12-01  2011-03-11  2011-03-18  2011-04-08  2011-04-08  2011-04-22  2011-04-23
    P  2011-06-29  2011-02-28  2011-06-08  2011-06-15  2011-07-06  -           2011-07-20  2011-07-21
    P  2011-06-30  2011-02-28  2011-06-09  2011-06-16  2011-07-07  2011-07-07  2011-07-21  2011-07-22
    P  2012-06-29  2012-02-29  2012-06-08  2012-06-15  2012-07-06  -           2012-07-20  2012-07-21
    P  2012-06-30  2012-02-29  2012-06-09  2012-06-16  2012-07-07  2012-07-05  2012-07-19  2012-07-20
    P  2012-05-31  2012-01-31  2012-05-10  2012-05-17  2012-06-07  -           2012-06-21  2012-06-22
    P  2013-04-30  2012-12-30  2013-04-09  2013-04-16  2013-05-07  2013-05-06  2013-05-20  2013-05-21
    P  2014-05-01  2014-01-01  2014-04-10  2014-04-17  2014-05-08  2014-05-08  2014-05-22  2014-05-23
    P  2016-06-30  2016-02-29  2016-06-09  2016-06-16  2016-07-07  -           2016-07-21  2016-07-22
    T  2010-08-24  -           -           2010-08-17  2010-08-31  2010-08-31  2010-09-14  2010-09-15
    T  2010-10-28  -           -           2010-10-21  2010-11-04  -           2010-11-18  2010-11-19
    T  2010-11-07  -           -           2010-10-31  2010-11-14  2010-11-09  2010-11-23  2010-11-24
    T  2010-12-23  -           -           2010-12-16  2010-12-30  2010-12-30  2011-01-13  2011-01-14
    T  2011-01-03  -           -           2010-12-27  2011-01-10  -           2011-01-24  2011-01-25
    T  2011-03-31  -           -           2011-03-24  2011-04-07  2011-04-06  2011-04-20  2011-04-21
    T  2011-04-28  -           -           2011-04-21  2011-05-05  -           2011-05-19  2011-05-20
    T  2012-02-22  -           -           2012-02-15  2012-02-29  2012-02-29  2012-03-14  2012-03-15
    T  2012-03-07  -           -           2012-02-29  2012-03-14  2012-03-14  2012-03-28  2012-03-29
    T  2016-03-07  -           -           2016-02-29  2016-03-14  -           2016-03-28  2016-03-29
    T  2021-04-08  -           -           2021-04-01  2021-04-15  2021-04-15  2021-04-29  2021-04-30
    T  2021-11-04  -           -           2021-10-28  2021-11-11  -           2021-11-25  2021-11-26
    T  2024-02-29  -           -           2024-02-22  2024-03-07  2024-03-14  2024-03-28  2024-03-29
    T  2024-03-07  -           -           2024-02-29  2024-03-14  -           2024-03-28  2024-03-29
    """

  private static let bodies = [
    "S": "samarbejdsforum", "B": "borgmesterforum", "P": "partnerskabsforum",
    "T": "tvaerkommunal-styregruppe",
  ]

  private static let reckoner = DeadlineReckoner(RealContent.lasting2010)

  static let rows: [[String]] = table.split(separator: "\n").dropFirst().map { line in
    line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
  }

  private func deadlines(_ row: [String]) throws -> MeetingDeadlines {
    let body = try #require(Self.bodies[row[0]])
    let meeting = ImpreciseDate(try #require(Day(isoText: row[1])))
    let sent = Day(isoText: row[6]).map { [MeetingTimes.Done(.minutes, ImpreciseDate($0))] }
    return Self.reckoner.deadlines(
      of: MeetingTimes(of: EntityID(body), on: meeting, done: sent ?? []))
  }

  @Test func theTableHasAtLeastFortyMeetings() {
    #expect(Self.rows.count == 48)
    #expect(Self.rows.allSatisfy { $0.count == 9 })
  }

  @Test(arguments: rows)
  func everyDayIsThatOfTheTable(row: [String]) throws {
    let result = try deadlines(row)
    #expect(result.silence == nil)
    let steps: [MeetingStep] = [.invitation, .proposals, .agenda, .minutes, .remarks, .approval]
    let wanted = [2, 3, 4, 5, 7, 8].map { row[$0] }
    let found = steps.map { step in
      let due = result.due(step)
      return due.count == 1 ? due[0].time?.day?.isoText ?? "?" : due.isEmpty ? "-" : "\(due.count)"
    }
    #expect(found == wanted)
    #expect(result.due.count == wanted.filter { $0 != "-" }.count)
  }

  @Test(arguments: rows)
  func onlyWhatFollowsAnUnrecordedSendingIsExpected(row: [String]) throws {
    let expected = try deadlines(row).due.filter { $0.time?.isExpected ?? false }.map(\.step)
    #expect(expected == (row[6] == "-" ? [.remarks, .approval] : []))
  }

  @Test(arguments: rows)
  func minutesSentAfterTheirDayAreLate(row: [String]) throws {
    let kept = try #require(try deadlines(row).due(.minutes).first).isKept
    if row[6] == "-" {
      #expect(kept == nil)
    } else {
      #expect(kept == (row[6] <= row[5] ? .yes : .no))
    }
  }

  @Test(arguments: rows)
  func everyDueDateHasItsDocumentSourceAndReckoning(row: [String]) throws {
    let body = try #require(Self.bodies[row[0]])
    for due in try deadlines(row).due {
      #expect(due.document.rawValue == "\(body)/kommissorium-2010")
      #expect(due.sources.map(\.id) == ["notat-2010-kommissorier"])
      #expect(!due.reckoning.danish.isEmpty && !due.reckoning.english.isEmpty)
    }
  }

  /// Days of the table that are holidays, with the step and the name that the due date must say.
  private static let holidays: [(String, String, MeetingStep, String)] = [
    ("S", "2011-04-07", .remarks, "2. påskedag"), ("P", "2011-04-01", .remarks, "langfredag"),
    ("P", "2012-05-31", .agenda, "Kristi himmelfartsdag"),
    ("P", "2013-04-30", .remarks, "2. pinsedag"), ("P", "2014-05-01", .invitation, "nytårsdag"),
    ("P", "2014-05-01", .agenda, "skærtorsdag"), ("S", "2012-03-14", .approval, "skærtorsdag"),
    ("T", "2021-04-08", .agenda, "skærtorsdag"), ("T", "2021-04-08", .approval, "store bededag"),
    ("T", "2024-02-29", .remarks, "skærtorsdag"), ("T", "2024-02-29", .approval, "langfredag"),
    ("T", "2011-03-31", .approval, "skærtorsdag"), ("T", "2011-04-28", .agenda, "skærtorsdag"),
    ("T", "2011-04-28", .approval, "store bededag"), ("T", "2016-03-07", .remarks, "2. påskedag"),
    ("T", "2024-03-07", .remarks, "skærtorsdag"), ("T", "2024-03-07", .approval, "langfredag"),
  ]

  @Test(arguments: holidays)
  func aDueDateOnAHolidayStaysAndSaysSo(
    body: String, meeting: String, step: MeetingStep, name: String
  ) throws {
    let row = try #require(Self.rows.first { $0[0] == body && $0[1] == meeting })
    let due = try #require(try deadlines(row).due(step).first)
    #expect(due.marks.filter { $0.kind == .holiday }.map(\.name.danish) == [name])
    #expect(due.reckoning.danish.hasSuffix("; dagen er \(name), og fristen flyttes ikke"))
  }

  @Test func noOtherDueDateOfTheTableIsSaidToBeAHoliday() throws {
    var found = 0
    for row in Self.rows {
      for due in try deadlines(row).due where due.marks.contains(where: { $0.kind == .holiday }) {
        found += 1
        let day = due.time?.day
        #expect(
          Self.holidays.contains { $0.0 == row[0] && $0.1 == row[1] && $0.2 == due.step },
          "\(row[0]) \(row[1]) \(due.step): \(day?.isoText ?? "")")
      }
    }
    #expect(found == Self.holidays.count)
  }
}
