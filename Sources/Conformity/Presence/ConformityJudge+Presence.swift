import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases

extension ConformityJudge {
  /// Whether those came to a meeting who must, nobody in their place where that is not allowed, and
  /// enough to decide.
  func presence(at meeting: Entity, _ rules: RulesOfADay) -> [Judgement] {
    let presence = MeetingPresence(at: meeting, rules)
    let scene = Scene(meeting: meeting.id, body: rules.body, presence: presence)
    let duties = rules.rules(RuleDocument.attendance.key, as: Bool.self)
      .filter(\.value).map { duty(scene, $0.clause) }
    let substitutes = rules.rules(RuleDocument.substitutes.key, as: Bool.self)
      .filter { !$0.value }.map { self.substitutes(scene, $0.clause) }
    let quorums = rules.rules(RuleDocument.quorum.key, as: String.self)
      .map { quorum(scene, $0.clause, $0.value) }
    return [duties, substitutes, quorums].compactMap { Judgement.agreed($0) }
  }

  /// A meeting with those who were there.
  struct Scene {
    let meeting: EntityID
    let body: EntityID
    let presence: MeetingPresence
  }

  private func duty(_ scene: Scene, _ clause: RuleClause) -> Judgement {
    let presence = scene.presence
    let missing = presence.members.filter {
      $0.presence == .absent && !presence.isMandateCarried(for: $0) && !presence.isReplaced($0)
    }
    let excused = presence.members.filter {
      $0.presence == .excused && !presence.isMandateCarried(for: $0) && !presence.isReplaced($0)
    }
    let silent = presence.members.filter { $0.presence == nil }.count + presence.unnamed.count
    let (answer, reason, first): (Answer, Message?, Attendee?) =
      if let first = missing.first {
        (
          .no,
          Message {
            $0 == .danish
              ? "\(names(missing, in: $0)) mødte ikke, og ingen bar mandatet"
              : "\(names(missing, in: $0)) did not come, and nobody carried the mandate"
          }, first
        )
      } else if presence.members.isEmpty {
        (.unknown, .attendanceNotStated, nil)
      } else if let first = excused.first {
        (
          .unknown,
          Message {
            $0 == .danish
              ? "\(names(excused, in: $0)) meldte afbud; om grunden var gyldig, er ikke oplyst"
              : "\(names(excused, in: $0)) sent apologies; whether the reason was valid is not stated"
          }, first
        )
      } else if silent > 0 {
        (.unknown, .attendanceIncomplete(silent), nil)
      } else {
        (.yes, nil, nil)
      }
    return Judgement(
      .duty, body: scene.body, meeting: scene.meeting, rule: clause,
      promised: Message(da: "alle medlemmer møder", en: "all members come"),
      held: presentWords(presence), answer, reason: reason,
      evidence: first.map { .attendee($0.index) } ?? .attendance)
  }

  private func substitutes(_ scene: Scene, _ clause: RuleClause) -> Judgement {
    let presence = scene.presence
    let present = presence.attendees.filter { $0.presence == .present }
    let strangers = present.filter { attendee in
      guard let seat = attendee.seat, let person = attendee.person else { return false }
      return !presence.known.seated.contains(person) && !attendee.isSubstitute && !seat.isEmpty
    }
    let known = strangers.filter { presence.known.areAllKnown(in: $0.seat ?? "") }
    let found = present.filter { $0.isSubstitute } + known
    let (answer, reason): (Answer, Message?) =
      if !found.isEmpty {
        (
          .no,
          Message {
            $0 == .danish
              ? "\(names(found, in: $0)) mødte i et medlems sted"
              : "\(names(found, in: $0)) came in a member’s place"
          }
        )
      } else if presence.attendees.isEmpty {
        (.unknown, .attendanceNotStated)
      } else if !strangers.isEmpty {
        (
          .unknown,
          Message {
            $0 == .danish
              ? "om \(names(strangers, in: $0)) er medlem, er ikke oplyst"
              : "whether \(names(strangers, in: $0)) is a member is not stated"
          }
        )
      } else {
        (.yes, nil)
      }
    return Judgement(
      .substitutes, body: scene.body, meeting: scene.meeting, rule: clause,
      promised: Message(da: "ingen vikarer", en: "no substitutes"),
      held: found.isEmpty
        ? Message(da: "ingen vikarer", en: "no substitutes")
        : Message(
          da: found.count == 1 ? "1 vikar" : "\(found.count) vikarer",
          en: found.count == 1 ? "1 substitute" : "\(found.count) substitutes"),
      answer, reason: reason, evidence: found.first.map { .attendee($0.index) } ?? .attendance)
  }

  /// `22 af 24 til stede`.
  func presentWords(_ presence: MeetingPresence) -> Message {
    let all = presence.members
    guard !all.isEmpty else { return .notStated }
    let there = all.filter { $0.presence == .present }.count
    return Message(
      da: "\(there) af \(all.count) til stede", en: "\(there) of \(all.count) present")
  }

  /// The names of people, as far as this edition has them.
  private func names(_ attendees: [Attendee], in language: Language) -> String {
    let danish = language == .danish
    let names = attendees.map { attendee in
      ([attendee.person].compactMap { $0 } + attendee.mandators).compactMap { register[$0]?.name }
        .first ?? (danish ? "et medlem" : "a member")
    }
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + (danish ? " og " : " and ") + last
  }
}

extension Message {
  /// That the record does not say who was there.
  static let attendanceNotStated = Message(
    da: "deltagerne er ikke oplyst", en: "those present are not stated")

  /// That the record leaves some out.
  static func attendanceIncomplete(_ count: Int) -> Message {
    Message(
      da: count == 1
        ? "om 1 medlem var der, er ikke oplyst" : "om \(count) medlemmer var der, er ikke oplyst",
      en: count == 1
        ? "whether 1 member was there is not stated"
        : "whether \(count) members were there is not stated")
  }
}
