import CivilTime
import Diagnostics
import Governance
import Phrases
import Planning

/// The account of a plan for the secretary: the meetings, what was not kept and why, the hours.
struct PlanWords {
  let plan: Plan
  let year: YearOfMeetings
  let language: Language

  /// One of two wordings.
  func say(_ da: String, _ en: String) -> String { language == .danish ? da : en }

  /// The account.
  var text: String {
    [meetings, unkept, fallenAway, impossible, unplanned, hours].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var meetings: [String] {
    let new = plan.meetings.filter { !$0.isFixed && $0.day.year == year.year }
    let head = say(
      "Forslag til \(year.year): \(new.count) \(new.count == 1 ? "møde" : "møder")",
      "Proposed for \(year.year): \(new.count) \(new.count == 1 ? "meeting" : "meetings")")
    let notice =
      year.today == nil
      ? [
        say(
          "Varsel og frister er ikke holdt op mod en dag; skriv --date for at gøre det.",
          "Notices are not held against a day; give --date to do so.")
      ] : []
    return [head] + notice + year.remarks.map { $0.text(in: language) } + [""]
      + plan.meetings.filter { $0.day.year == year.year }
      .sorted { ($0.day, $0.body) < ($1.day, $1.body) }.map { meeting in
        let time = meeting.hours.flatMap { hours in
          TimeOfDay(hour: hours.lowerBound / 60, minute: hours.lowerBound % 60).map {
            ClockTime(
              start: $0,
              end: year.planned(meeting.body)?.length == nil
                ? nil : TimeOfDay(hour: hours.upperBound / 60, minute: hours.upperBound % 60)
            ).printed(in: language)
          }
        }
        let fixed = meeting.isFixed ? say("ligger fast", "already fixed") : nil
        return "  "
          + ([day(meeting.day)] + [time, name(meeting.body), fixed].compactMap { $0 })
          .joined(separator: "  ")
      }
  }

  private var unkept: [String] {
    // What a rhythm gives and the calendar takes is told day by day elsewhere.
    let wishes = plan.unkept.filter { unkept in
      if case .count = unkept.wish {
        !(year.planned(unkept.body)?.hasRhythm ?? false)
      } else {
        true
      }
    }
    guard !wishes.isEmpty else {
      return plan.impossible.isEmpty ? [say("Alle ønsker er holdt.", "All wishes are kept.")] : []
    }
    return [say("Ønsker, der ikke kunne holdes:", "Wishes that could not be kept:")]
      + wishes.map { "  " + name($0.body) + ": " + words($0) }
  }

  private func words(_ unkept: UnkeptWish) -> String {
    let reason = words(unkept.tally)
    let because = reason.isEmpty ? "" : "; " + reason
    switch unkept.wish {
    case .count(_, let wished, let planned):
      return say("\(planned) møder i stedet for \(wished)", "\(planned) meetings, not \(wished)")
        + because
    case .fresh(let day, let basis):
      return say(
        "mødet \(self.day(day)) har intet nyt møde i \(name(basis)) at bygge på",
        "the meeting on \(self.day(day)) has no new meeting of \(name(basis)) to build on")
    case .weekday(let day):
      return say(
        "\(self.day(day)) er ikke en ønsket ugedag", "\(self.day(day)) is not a wished weekday")
        + because
    case .hours(let day):
      return say(
        "mødet \(self.day(day)) ligger uden for de ønskede timer",
        "the meeting on \(self.day(day)) lies outside the wished hours") + because
    }
  }

  private var impossible: [String] {
    guard !plan.impossible.isEmpty else { return [] }
    return [say("Fora, der ikke kan planlægges:", "Bodies that cannot be planned:")]
      + plan.impossible.map { impossible in
        let reason: String
        switch impossible.reason {
        case .tooFewDays(let free, let tally):
          let why = words(tally)
          reason =
            say(
              free == 1 ? "der er kun 1 mulig dag" : "der er kun \(free) mulige dage",
              free == 1 ? "there is only 1 possible day" : "there are only \(free) possible days")
            + (why.isEmpty ? "" : "; " + why)
        case .others(let others):
          reason =
            say("møderne står i vejen for hinanden med ", "its meetings are in the way of ")
            + others.map(name).joined(separator: ", ")
        case .ring(let ring):
          reason =
            say("dagsordenerne bygger på hinanden i ring: ", "the agendas build on each other: ")
            + ring.map(name).joined(separator: ", ")
        }
        return "  " + name(impossible.body) + ": " + reason
      }
  }

  private var unplanned: [String] {
    guard !year.unplanned.isEmpty else { return [] }
    return [say("Fora uden forslag:", "Bodies without a proposal:")]
      + year.unplanned.map {
        "  " + $0.name + ": " + $0.reason.text(in: language)
      }
  }

  /// The hours of each body and of all, examples apart.
  private var hours: [String] {
    var lines: [String] = []
    var sum = MeetingLength(least: 0, most: 0)
    for body in year.planned {
      let count = plan.meetings.count { $0.body == body.id && $0.day.year == year.year }
      guard count > 0 else { continue }
      guard let length = body.length else {
        lines.append(
          "  " + body.name + ": " + say("mødelængde ikke oplyst", "length not stated"))
        continue
      }
      let whole = length.times(count)
      if !year.register.isExample(body.body.id) { sum = sum + whole }
      lines.append(
        "  " + body.name + ": "
          + say(
            "\(count) møder, \(whole.printed(in: language))",
            "\(count) meetings, \(whole.printed(in: language))"))
    }
    guard !lines.isEmpty else { return [] }
    let total =
      sum.most > 0
      ? [
        "  "
          + say(
            "I alt, hvor længden er oplyst: \(sum.printed(in: language))",
            "In all, where the length is stated: \(sum.printed(in: language))")
      ] : []
    return [say("Mødetid på året:", "Hours in the year:")] + lines + total
  }

  /// What stood in the way, the commonest kinds of obstacle in a fixed order.
  private func words(_ tally: Tally) -> String {
    var parts = PlanningDay.Obstacle.allCases.compactMap { obstacle in
      tally.obstacles[obstacle].map { "\($0) \(word(obstacle))" }
    }
    parts += tally.clashes.sorted { $0.key < $1.key }.map {
      say(
        "\($0.value) hvor medlemmer sidder i \(name($0.key))",
        "\($0.value) on which members sit in \(name($0.key))")
    }
    for (count, words) in [
      (tally.order, say("i strid med rækkefølgen", "against the order")),
      (tally.gap, say("for tæt på et andet møde", "too near another meeting")),
      (tally.otherWish, say("imod et vægtigere ønske", "against a weightier wish")),
    ] where count > 0 { parts.append("\(count) \(words)") }
    return parts.isEmpty
      ? "" : say("dagene: ", "the days: ") + parts.joined(separator: ", ")
  }

  private func word(_ obstacle: PlanningDay.Obstacle) -> String {
    switch obstacle {
    case .weekend: say("i weekender", "at weekends")
    case .holiday: say("på helligdage", "on holidays")
    case .closed: say("på lukkedage", "on closing days")
    case .schoolHoliday: say("i skoleferier", "in school holidays")
    case .otherWeekday: say("på andre ugedage end reglens", "on other weekdays than the rule’s")
    case .tooSoon: say("for tidligt for varsel og frister", "too soon for the notice")
    case .notThere: say("på dage, hvor forummet ikke findes", "on which the body is not there")
    case .otherTime:
      say("uden for den tid, reglen nævner", "outside the time that the rule names")
    }
  }

  private func day(_ day: Day) -> String {
    "\(day.weekday.printed(in: language)) \(ImpreciseDate(day).printed(in: language))"
  }

  /// The name of a body, or of one of its series, by its id in the plan.
  func name(_ id: String) -> String {
    year.planned(id)?.name ?? id
  }
}
