import Calendar
import Diagnostics
import Governance
import Phrases

extension Value {
  /// A rule in words, as its document says it; of a yes or no with the key that it answers.
  func ruleWords(under key: String) -> Message {
    Message { language in
      switch self {
      case .frequency(let frequency): frequency.printed(in: language)
      case .occasion(let occasion): occasion.printed(in: language)
      case .clock(let clock): clock.printed(in: language)
      case .deadline(let deadline): deadline.printed(in: language)
      case .text(let text): text
      case .flag(let flag):
        switch language {
        case .danish: "\(key): \(flag ? "ja" : "nej")"
        case .english: "\(key): \(flag ? "yes" : "no")"
        }
      default: ""
      }
    }
  }
}
