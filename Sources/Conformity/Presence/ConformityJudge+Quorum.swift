import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases

extension ConformityJudge {
  /// Whether enough members were at a meeting to decide.
  ///
  /// How many count as all is what the rules say of the seats, the known members and the record; where
  /// the answer depends on which of them is meant, it is left open.
  func quorum(_ scene: Scene, _ clause: RuleClause, _ text: String) -> Judgement {
    let presence = scene.presence
    let sizes = [presence.known.seats, presence.known.members.count, presence.members.count]
      .compactMap { $0 }.filter { $0 > 0 }
    let rule = QuorumRule(text)
    let (there, most) = presence.present(among: sizes.max())
    let required = rule.map { rule in Set(sizes.map(rule.required)).sorted() } ?? []
    let (answer, reason): (Answer, Message?) =
      if presence.members.isEmpty {
        (.unknown, .attendanceNotStated)
      } else if rule == nil {
        (
          .unknown,
          Message(
            da: "reglen nævner intet tal, der kan regnes efter",
            en: "the rule names no number to reckon with")
        )
      } else if let least = required.first, most < least {
        (.no, .tooFew(most, least))
      } else if let all = required.last, there >= all {
        rule?.hasFurtherTerms == true ? (.unknown, .furtherTerms) : (.yes, nil)
      } else {
        (.unknown, Self.doubt(there, most, required))
      }
    let promised =
      required.count == 1 && rule?.isShare == true
      ? Message { "\(clause.words.text(in: $0)) (\(required[0]))" } : clause.words
    return Judgement(
      .quorum, body: scene.body, meeting: scene.meeting, rule: clause, promised: promised,
      held: presentWords(presence), answer, reason: reason, evidence: .attendance)
  }

  /// Why the number that was there gives no answer.
  private static func doubt(_ there: Int, _ most: Int, _ required: [Int]) -> Message {
    guard let least = required.first, let all = required.last else { return .attendanceNotStated }
    if there == most || (there >= least && most < all) {
      return Message(
        da: "det er ikke oplyst, hvor mange medlemmer der tæller med",
        en: "it is not stated how many members count")
    }
    return Message(
      da: "mellem \(there) og \(most) medlemmer var med, ikke alle til hvert punkt",
      en: "between \(there) and \(most) members took part, not all in every item")
  }
}

extension Message {
  fileprivate static func tooFew(_ present: Int, _ required: Int) -> Message {
    Message(
      da: "\(present) til stede, \(required) kræves", en: "\(present) present, \(required) needed")
  }

  fileprivate static let furtherTerms = Message(
    da: "tallet er nået; reglen stiller flere krav, som ikke kan regnes efter",
    en: "the number is reached; the rule asks for more that cannot be reckoned")
}
