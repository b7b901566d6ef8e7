import CivilTime
import Diagnostics
import Governance
import Phrases

/// Says of an agreement where it stands, what comes after it and when it is renewed.
struct AgreementWords {
  let printer: Printer

  private var context: SiteContext { printer.context }

  /// The word for where an agreement stands.
  func standing(_ standing: AgreementStanding) -> String {
    switch standing {
    case .inForce: context[.inForce]
    case .ahead: context[.ahead]
    case .planned: context[.planned]
    case .uncertain: context[.uncertain]
    case .lapsed: context[.isLapsed]
    }
  }

  /// `udløb 31. december 2018; afløser ikke oplyst`, as HTML; empty where no end is stated.
  func fate(of reading: AgreementReading) -> String {
    [end(of: reading), successor(of: reading)].compactMap { $0 }.joined(separator: "; ")
  }

  /// When it runs out or ran out; nil where no end is stated.
  func end(of reading: AgreementReading) -> String? {
    guard let day = reading.lastDay else { return nil }
    let string: SiteString = reading.standing == .lapsed ? .ranOut : .runsOut
    return printer.sentence(string, printer.phrase(context.words(day)))
  }

  /// What takes its place, or that nobody says; nil where it has neither end nor successor.
  func successor(of reading: AgreementReading) -> String? {
    guard !reading.successors.isEmpty else {
      return reading.end == nil ? nil : printer.text(context[.noSuccessorStated])
    }
    return printer.joined(
      reading.successors.map { id in
        let string: SiteString =
          switch context.agreements[id]?.standing {
          case .inForce, .lapsed: .replacedBy
          default: isPlanned(id) ? .plannedSuccessor : .toBeReplacedBy
          }
        return printer.sentence(string, printer.link(id))
      })
  }

  /// When it is renewed next; nil where nothing is said of it, or it is over.
  func renewal(of reading: AgreementReading) -> String? {
    guard reading.standing != .lapsed else { return nil }
    switch reading.renewal {
    case .at(let date):
      return printer.sentence(
        .renewedNext, printer.phrase(date.printed(in: context.language)))
    case .unknown(.noStart): return printer.text(context[.renewalWithoutStart])
    case .unknown(.noInterval), nil: return nil
    }
  }

  private func isPlanned(_ id: EntityID) -> Bool {
    context.register[id]?.record.all(Key.status).last == "planlagt"
  }
}
