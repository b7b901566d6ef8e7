import Calendar
import Diagnostics
import Governance
import Phrases

extension Value {
  /// A rule in words, as its document says it; a yes or no as a sentence.
  func ruleWords(under key: String) -> Message {
    Message { language in
      switch self {
      case .frequency(let frequency): frequency.printed(in: language)
      case .occasion(let occasion): occasion.printed(in: language)
      case .clock(let clock): clock.printed(in: language)
      case .deadline(let deadline): deadline.printed(in: language)
      case .text(let text): text
      case .flag(let flag):
        switch (key, language) {
        case (RuleDocument.attendance.key, .danish):
          "Medlemmerne har \(flag ? "" : "ikke ")mødepligt"
        case (RuleDocument.attendance.key, .english):
          "Members \(flag ? "must" : "need not") attend"
        case (RuleDocument.substitutes.key, .danish):
          "Vikarer er \(flag ? "" : "ikke ")tilladt"
        case (RuleDocument.substitutes.key, .english):
          "Substitutes are \(flag ? "" : "not ")allowed"
        case (_, .danish): "\(key): \(flag ? "ja" : "nej")"
        case (_, .english): "\(key): \(flag ? "yes" : "no")"
        }
      default: ""
      }
    }
  }
}
