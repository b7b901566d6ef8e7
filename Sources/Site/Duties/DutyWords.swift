import Calendar
import CivilTime
import Conformity
import Diagnostics
import Governance
import Phrases

/// Says of a duty whether it was met.
struct DutyWords {
  let printer: Printer

  private var context: SiteContext { printer.context }

  /// The word for a state.
  func word(_ state: DutyOccasion.State) -> String {
    switch state {
    case .met: context[.dutyMet]
    case .unmet: context[.dutyUnmet]
    case .doubtful: context[.dutyDoubtful]
    case .notStated: context[.notStated]
    case .ahead: context[.notDueYet]
    }
  }

  /// The word for a state, as HTML.
  func state(_ state: DutyOccasion.State) -> String {
    state == .notStated ? printer.muted(.notStated) : printer.text(word(state))
  }

  /// When it is due, where a day follows.
  func due(_ occasion: DutyOccasion) -> String {
    occasion.due?.time.map { printer.phrase($0.words.text(in: context.language)) } ?? ""
  }

  /// Whether a duty was met, in a line for each kind of answer.
  func summary(of reading: DutyReading) -> String {
    let meetings = reading.occasions.filter(\.isAtMeeting)
    if !meetings.isEmpty { return count(reading, of: meetings.count) }
    return years(reading).joined(separator: "<br>")
  }

  /// `12 af 12 møder`, then what is not as it should be.
  private func count(_ reading: DutyReading, of all: Int) -> String {
    var said = [
      printer.sentence(.keptOfMeetings, "\(reading.count(.met))", "\(all)")
    ]
    for state in [DutyOccasion.State.unmet, .doubtful, .notStated, .ahead] {
      let count = reading.count(state)
      if count > 0 {
        said.append(
          printer.sentence(.tally, printer.text(word(state).lowercased()), "\(count)"))
      }
    }
    return said.joined(separator: "<br>")
  }

  /// Each time that is not one of meetings; years in a row of which nothing is said as one line.
  private func years(_ reading: DutyReading) -> [String] {
    var lines: [String] = []
    var silent: ClosedRange<Int>?
    func endSilence() {
      guard let years = silent else { return }
      let words =
        years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
      lines.append("\(printer.text(words)): \(printer.muted(.notStated))")
      silent = nil
    }
    for occasion in reading.occasions {
      if case .year(let year) = occasion.subject, occasion.state == .notStated {
        silent = (silent?.lowerBound ?? year)...year
        continue
      }
      endSilence()
      var line = said(occasion)
      if case .year(let year) = occasion.subject { line = "\(year): \(line)" }
      lines.append(line)
    }
    endSilence()
    return lines
  }

  private func said(_ occasion: DutyOccasion) -> String {
    var words = state(occasion.state)
    if let done = occasion.done {
      words += " " + printer.phrase(done.printed(in: context.language))
    }
    if let reason = occasion.reason {
      words += " (\(printer.phrase(reason.text(in: context.language))))"
    }
    return words
  }
}
