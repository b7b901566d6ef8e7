import CivilTime
import Governance
import Parallel

/// All that is dated of the meetings of a register, in the order of its days.
///
/// It is made of the register of an edition, so that no calendar shows what its readers may not see.
/// A register without a meeting has an empty one, which costs nothing.
struct Diary: Sendable {
  /// The entries.
  let entries: [DiaryEntry]
  /// The entries of each month, counted from the year 0.
  private let months: [Int: [Int]]
  /// The entries of bodies and of those whose calendar they belong in.
  private let owned: [EntityID: [Int]]

  /// The diary of a site.
  ///
  /// - Complexity: O(n log n) for n meetings.
  init(_ register: Register, _ deadlines: DeadlineIndex) {
    let meetings = register.all(.meeting)
    guard !meetings.isEmpty else {
      (entries, months, owned) = ([], [:], [:])
      return
    }
    let made = meetings.concurrentMap { MeetingDays($0, register, deadlines)?.entries ?? [] }
    let dated = made.flatMap { $0 }
    entries =
      (dated + RuleWindows(register, deadlines, around: dated).entries
      + DatedDuties(register).entries).inOrder
    var months: [Int: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for month in Self.number(of: entry.days.lowerBound)...Self.number(of: entry.days.upperBound) {
        months[month, default: []].append(index)
      }
    }
    self.months = months
    owned = Self.owned(entries, register)
  }

  /// The years that something falls in, in order.
  var years: [Int] { Set(months.keys.map { $0 / 12 }).sorted() }

  /// What falls, or may fall, in a month.
  func entries(inMonth month: Int, of year: Int) -> [DiaryEntry] {
    (months[year * 12 + month - 1] ?? []).map { entries[$0] }
  }

  /// What falls, or may fall, in a year.
  func entries(in year: Int) -> [DiaryEntry] {
    (0..<12).flatMap { months[year * 12 + $0] ?? [] }.unique().map { entries[$0] }
  }

  /// What falls, or may fall, on one of some days.
  ///
  /// - Complexity: O(k) for k entries of the months that the days lie in.
  func entries(on days: ClosedRange<Day>) -> [DiaryEntry] {
    var seen: Set<Int> = []
    return (Self.number(of: days.lowerBound)...Self.number(of: days.upperBound))
      .flatMap { months[$0] ?? [] }
      .filter { entries[$0].days.overlaps(days) && seen.insert($0).inserted }
      .map { entries[$0] }
  }

  /// Those that have a calendar of their own, in the order of their ids.
  var owners: [EntityID] { owned.keys.sorted() }

  /// What belongs in the calendar of a body, an organisation, a unit, an office or a person.
  func entries(of owner: EntityID) -> [DiaryEntry] { (owned[owner] ?? []).map { entries[$0] } }

  private static func number(of day: Day) -> Int { day.year * 12 + day.month - 1 }

  /// The kinds of actor that have calendars of their own.
  static let actors: Set<Kind> = [.organisation, .unit, .office, .person]

  /// The entries by whose they are: the body’s, and those of who sits in it on the day.
  ///
  /// What is made up belongs to what is made up alone.
  private static func owned(_ entries: [DiaryEntry], _ register: Register) -> [EntityID: [Int]] {
    /// A body on a day, which hardly ever has one entry alone.
    struct Sitting: Hashable, Sendable {
      let body: EntityID
      let day: Day
    }
    func sitting(_ entry: DiaryEntry) -> Sitting? {
      entry.body.map { body in
        let meeting = register[entry.subject].flatMap { $0.record.first(Meeting.date) }
        return Sitting(body: body, day: (meeting?.days ?? entry.days).lowerBound)
      }
    }
    let sittings = entries.map(sitting)
    let distinct = Set(sittings.compactMap { $0 }).map { $0 }
    let seated = distinct.concurrentMap { sitting in
      register.asOf(sitting.day).everybodySeated(in: sitting.body).filter { id in
        register.kind(of: id).map(actors.contains) ?? false
      }
    }
    let seats = Dictionary(uniqueKeysWithValues: zip(distinct, seated))
    var owned: [EntityID: [Int]] = [:]
    for (index, (entry, sitting)) in zip(entries, sittings).enumerated() {
      guard let sitting else { continue }
      owned[sitting.body, default: []].append(index)
      for id in seats[sitting] ?? [] where !entry.isExample || register.isExample(id) {
        owned[id, default: []].append(index)
      }
    }
    return owned
  }
}
