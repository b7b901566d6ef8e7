package import Diagnostics
package import Governance
package import Phrases

/// What is due before and after a meeting, by the rules that hold on its day.
package struct MeetingDeadlines: Hashable, Sendable {
  /// Why no step has a deadline.
  package enum Silence: Hashable, Sendable {
    /// No rule document of the body has ever stated a deadline.
    case never
    /// The document in force does not say whether earlier deadlines still hold, or says that
    /// deadlines are not stated.
    case notStated
    /// The document in force lets earlier deadlines lapse.
    case lapsed
    /// The document in force says that there are none.
    case none
    /// No document is known to be in force on the day.
    case noDocument
    /// The day is so imprecise that the rules change within it.
    case rulesChange
    /// The day of the meeting is not stated, and with it not which rules hold.
    case noMeetingDay
    /// The body has several series with deadlines of their own, and the meeting names none of them.
    case seriesNotStated

    /// The reason in words, without a full stop.
    package var words: Message {
      switch self {
      case .never: Message(da: "der er ingen frister oplyst", en: "no deadlines are stated")
      case .notStated:
        Message(
          da: "de regler, der gælder, siger ikke noget om frister",
          en: "the rules in force say nothing of deadlines")
      case .lapsed:
        Message(da: "de tidligere frister er bortfaldet", en: "the earlier deadlines have lapsed")
      case .none: Message(da: "der er ingen frister", en: "there are no deadlines")
      case .noDocument:
        Message(
          da: "det vides ikke, hvilke regler der gjaldt den dag",
          en: "it is not known which rules held on that day")
      case .rulesChange:
        Message(
          da: "reglerne skifter i den tid, mødet kan ligge i",
          en: "the rules change in the time in which the meeting may lie")
      case .noMeetingDay:
        Message(da: "mødets dag er ikke oplyst", en: "the day of the meeting is not stated")
      case .seriesNotStated:
        Message(
          da: "det er ikke oplyst, hvilken af forummets mødeserier mødet hører til",
          en: "it is not stated to which of the body’s series the meeting belongs")
      }
    }
  }

  /// The meeting.
  package let meeting: MeetingTimes
  /// The notice and the steps, in the order of the rules; several of one step where sources differ.
  package let due: [DueDate]
  /// Why `frister` gives no step; nil when it does.
  package let silence: Silence?
  /// What earlier documents said of deadlines and may no longer hold, the latest first.
  package let earlier: [RuleStatement]

  /// The due dates of a step; several where sources differ.
  package func due(_ step: MeetingStep) -> [DueDate] { due.filter { $0.step == step } }
}
