import Content
import Diagnostics
import Governance

/// What a meeting follows up was given by an earlier one.
struct UnknownTask: ReviewRule {
  static let description = RuleDescription(
    "ukendt-opgave", .error,
    summary: Message(
      da: "En opgave, der følges op, skal være givet på et tidligere møde",
      en: "A task that is followed up must have been given by an earlier meeting"),
    explanation: Message(
      da:
        """
        `følger op på` er mødets id og efter et komma opgavens `id`, som det står i blokken `opgave` på \
        det møde. Det møde, der følger op, ligger efter det, der gav opgaven.
        """,
      en:
        """
        `følger op på` is the id of the meeting and after a comma the `id` of the task, as it stands in \
        the block `opgave` of that meeting. The meeting that follows up comes after the one that gave \
        the task.
        """
    ),
    wrong: """
      følger op på: eksempelforum-2021-1
      """,
    right: """
      følger op på: eksempelforum-2021-1, oplaeg
      """)

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) {
      let record = context.record(of: meeting)
      for item in record.items {
        let blocks = [item.start.map { ($0, item.data) }] + item.tasks.map { ($0.start, $0.data) }
        for (start, data) in blocks.compactMap({ $0 }) {
          for reference in data.items(MeetingTask.followsUp) {
            guard let (headline, mend) = fault(of: reference.value, in: record, context) else {
              continue
            }
            context.report(
              Self.self, in: meeting.id, at: context.way(toBlock: start) + reference.path,
              named: reference.value.qualifier, headline, mend: mend)
          }
        }
      }
    }
  }

  private func fault(
    of reference: Reference, in later: MeetingRecord, _ context: ReviewContext
  ) -> (Message, Message)? {
    guard let target = reference.target, let earlier = context.meetings[target],
      !context.isBroken(target)
    else { return nil }
    let names = earlier.tasks.compactMap(\.task.name)
    guard let name = reference.qualifier else {
      return (
        Message(
          da: "Det siges ikke, hvilken opgave fra »\(target)« der følges op",
          en: "It is not said which task of “\(target)” is followed up"),
        Message(
          da: "Skriv opgavens id efter et komma: `\(target), \(names.first ?? "opgave")`.",
          en: "Write the id of the task after a comma: `\(target), \(names.first ?? "opgave")`.")
      )
    }
    guard names.contains(name) else {
      return (
        Message(
          da: "»\(target)« har ingen opgave med id'et »\(name)«",
          en: "“\(target)” has no task of the id “\(name)”"),
        Spelling.suggestion(for: name, in: names)
          ?? Message(
            da: "Giv opgaven på det møde nøglen `id: \(name)`.",
            en: "Give the task of that meeting the key `id: \(name)`.")
      )
    }
    guard MeetingRecord.isInOrder(earlier, later), earlier.id != later.id else {
      return (
        Message(
          da: "»\(target)« ligger ikke før dette møde", en: "“\(target)” is not before this meeting"
        ),
        Message(
          da: "Følg opgaven op på et senere møde, eller skriv dens status, hvor den er givet.",
          en: "Follow the task up at a later meeting, or write its status where it was given.")
      )
    }
    return nil
  }
}
