import CivilTime
import Governance
import Phrases

/// The duties of a register that are due on a stated day or in a stated time.
struct DatedDuties {
  /// The entries, in the register's order.
  let entries: [DiaryEntry]

  /// Finds them.
  init(_ register: Register) {
    entries = register.entities.flatMap { entity in
      entity.record.all(RuleDocument.duties).flatMap { $0 }.compactMap { duty -> DiaryEntry? in
        guard case .deadline(let deadline) = duty.first(Duty.deadline),
          let text = duty.first(Duty.text), let date = deadline.date
        else { return nil }
        let body = entity.owner.flatMap { register.kind(of: $0) == .forum ? $0 : nil }
        return DiaryEntry(
          .duty(text, deadline), on: date.days, isApproximate: date.isApproximate, of: entity.id,
          body: body, isExample: register.isExample(entity.id))
      }
    }
  }
}

extension Deadline {
  /// The time that the rule itself states; nil for one that is counted from something.
  fileprivate var date: ImpreciseDate? {
    switch rule {
    case .within(let date), .by(let date): date
    default: nil
    }
  }
}
