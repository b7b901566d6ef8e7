/// A step around a meeting that a deadline is set for or counted from.
///
/// The raw value is the key under `frister` and `sket`.
package enum MeetingStep: String, Hashable, Sendable, CaseIterable {
  /// The invitation to the meeting.
  case invitation = "indkaldelse"
  /// What members propose for the agenda.
  case proposals = "forslag til dagsorden"
  /// The agenda.
  case agenda = "dagsorden"
  /// What is attached to the agenda.
  case attachments = "bilag"
  /// The minutes as a draft.
  case draftMinutes = "udkast til referat"
  /// The minutes.
  case minutes = "referat"
  /// What members remark on the minutes.
  case remarks = "bemærkninger"
  /// The approval of the minutes.
  case approval = "godkendelse"
  /// What the meeting decided.
  case decisions = "beslutninger"
  /// The publication of what the body has dealt with.
  case publication = "offentliggørelse"

  /// The Danish word with its article: `referatet`.
  package var definite: String {
    switch self {
    case .invitation: "indkaldelsen"
    case .proposals: "forslagene til dagsorden"
    case .agenda: "dagsordenen"
    case .attachments: "bilagene"
    case .draftMinutes: "udkastet til referat"
    case .minutes: "referatet"
    case .remarks: "bemærkningerne"
    case .approval: "godkendelsen"
    case .decisions: "beslutningerne"
    case .publication: "offentliggørelsen"
    }
  }

  /// The English words without an article.
  package var english: String {
    switch self {
    case .invitation: "invitation"
    case .proposals: "proposals for the agenda"
    case .agenda: "agenda"
    case .attachments: "attachments"
    case .draftMinutes: "draft minutes"
    case .minutes: "minutes"
    case .remarks: "remarks"
    case .approval: "approval"
    case .decisions: "decisions"
    case .publication: "publication"
    }
  }

  /// Whether English has the word in the plural.
  package var isEnglishPlural: Bool {
    switch self {
    case .invitation, .agenda, .approval, .publication: false
    case .proposals, .attachments, .draftMinutes, .minutes, .remarks, .decisions: true
    }
  }
}
