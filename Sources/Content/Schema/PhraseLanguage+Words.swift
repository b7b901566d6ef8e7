import CivilTime
import Diagnostics
import Governance
import Phrases

extension PhraseLanguage {
  /// The type that reads and prints the language.
  private var reader: any Phrase.Type {
    switch self {
    case .date: ImpreciseDate.self
    case .validity: Validity.self
    case .frequency: MeetingFrequency.self
    case .clock: ClockTime.self
    case .occasion: Occasion.self
    case .annualDays: AnnualDays.self
    case .weekdays: Weekdays.self
    case .deadline: Deadline.self
    case .quantity: Quantity.self
    case .amount: Amount.self
    case .share: Share.self
    case .check: CheckSum.self
    case .source: SourceReference.self
    }
  }

  /// What a phrase of the language is called.
  var name: Message { reader.name }

  /// Forms that fit, the wanted one first.
  var examples: [String] { reader.examples }
}
