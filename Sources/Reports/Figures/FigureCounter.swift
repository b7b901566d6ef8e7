import Calendar
import CivilTime
import Conformity
import Diagnostics
import Governance

/// Counts the figures of a report as of its day.
///
/// What nobody has written of is never counted as none.
final class FigureCounter {
  let year: ReportYear
  let judged: JudgedYears
  let duties: DutyJudge
  let book: MeetingBook
  /// The meetings, judged once for the figures that ask for them.
  private(set) lazy var meetings = MeetingsOfYear(year, judged, book)
  /// The members, compared once for the figures that ask for them.
  private(set) lazy var members = MembersOfYear(year)

  init(_ year: ReportYear, _ judged: JudgedYears, _ duties: DutyJudge, _ book: MeetingBook) {
    self.year = year
    self.judged = judged
    self.duties = duties
    self.book = book
  }

  /// What the report looks at.
  var reach: ReportReach { year.reach }

  /// What a figure comes to.
  func reading(of figure: ReportFigure) -> FigureReading {
    switch figure {
    case .bodies: bodies
    case .ruleDocuments: ruleDocuments
    case .members: known
    case .vacantSeats: vacant
    case .meetings: held
    case .deadlines: deadlines
    case .attendance: attendance
    case .decisions: decisions
    case .openTasks: openTasks
    case .agreements: agreements
    case .plans: plans
    case .goals: goals
    case .granted: granted
    case .spent: spent
    case .duties: dutiesMet
    }
  }

  // MARK: Bodies

  /// The bodies in force on the day.
  private var bodies: FigureReading {
    let count = BodyCount(year)
    let remark = Self.uncertain(count.uncertain.count)
    guard count.number > 0 else {
      return .notStated(
        remark ?? Message(da: "ingen fora er oplyst", en: "no bodies are stated"))
    }
    return FigureReading(.count(count.number, isAtLeast: count.isAtLeast), remark)
  }

  /// The rule documents adopted in the year.
  private var ruleDocuments: FigureReading {
    let rules = RulesOfYear(year)
    let unsaid = rules.new.filter { $0.adoption == nil }.count
    let remark =
      unsaid == 0
      ? nil
      : Message(
        da: "nye uden oplyst vedtagelse: \(unsaid)",
        en: "new ones not stated to be adopted: \(unsaid)")
    if rules.adoptedInYear == 0, unsaid > 0 || rules.inForce.isEmpty {
      return .notStated(
        remark
          ?? Message(
            da: "ingen kommissorier eller regler er oplyst", en: "no rule documents are stated"))
    }
    return FigureReading(.count(rules.adoptedInYear, isAtLeast: unsaid > 0), remark)
  }

  /// The members whose names are known on the day.
  private var known: FigureReading {
    guard members.known > 0 else { return .notStated(Self.noMembers) }
    let unknown = members.unknown.count
    return .count(
      members.known,
      unknown == 0
        ? nil
        : Message(
          da: "fora uden oplyste medlemmer: \(unknown)",
          en: "bodies without stated members: \(unknown)"))
  }

  /// The seats that are known to be vacant on the day.
  private var vacant: FigureReading {
    members.known > 0 || members.vacant > 0 ? .count(members.vacant) : .notStated(Self.noMembers)
  }

  // MARK: Duties

  /// The duties met of those that were to be met in the year.
  private var dutiesMet: FigureReading {
    let occasions = DutiesOfYear(year, duties).dated.flatMap(\.occasions)
    let unsaid = occasions.filter { $0.state == .notStated }.count
    let remark =
      unsaid == 0
      ? nil
      : Message(
        da: "uden oplysning om opfyldelse: \(unsaid)", en: "not stated whether met: \(unsaid)")
    let judged = occasions.filter { [.met, .doubtful, .unmet].contains($0.state) }
    let none = Message(
      da: "ingen pligter er oplyst", en: "no duties are stated")
    return .share(
      judged.filter { $0.state == .met }.count, of: judged.count, remark, else: remark ?? none)
  }

  // MARK: Words

  /// Why nothing of members can be counted.
  private static let noMembers = Message(
    da: "ingen medlemmer er oplyst", en: "no members are stated")

  /// A remark on what cannot be judged; nil of none.
  static func unsaid(_ count: Int) -> Message? {
    count == 0
      ? nil : Message(da: "\(count) kan ikke siges", en: "\(count) cannot be said")
  }

  /// A remark on what may or may not be there; nil of none.
  static func uncertain(_ count: Int) -> Message? {
    count == 0
      ? nil
      : Message(
        da: "uvist, om de stadig findes eller gælder: \(count)",
        en: "uncertain whether they still exist or hold: \(count)")
  }
}
