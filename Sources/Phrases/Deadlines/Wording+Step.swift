internal import Diagnostics

extension Wording {
  /// The words of all steps, for suggestions.
  private static let stepWords = MeetingStep.allCases.flatMap { step in
    [step.rawValue, step.definite].compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  /// What fits where a step is named.
  private static let stepFits = Message(
    da: "Her passer fx »dagsordenen«, »referatet« eller »bemærkninger«",
    en: "What fits here is for example “dagsordenen”, “referatet” or “bemærkninger”")

  /// Takes the name of a step, with or without its article.
  mutating func takeStep() throws(PhraseFault) -> MeetingStep {
    let forms = MeetingStep.allCases.flatMap { [($0.definite, $0), ($0.rawValue, $0)] }
    let more: [(String, MeetingStep)] = [
      ("forslag til dagsordenen", .proposals), ("forslagene til dagsordenen", .proposals),
      ("udkast til referatet", .draftMinutes), ("udkastet til referatet", .draftMinutes),
    ]
    if let step = take(more + forms) { return step }
    throw refusal(
      Message(da: "et trin omkring mødet", en: "a step around the meeting"),
      fits: Wording.stepFits, among: Wording.stepWords)
  }

  /// Takes what has been done with a step: `er udsendt`, `udsendes`.
  mutating func takeDeed() throws(PhraseFault) -> Deed {
    if let deed = take(Deed.allCases.map { ($0.present, $0) }) { return deed }
    if take("er") || take("bliver"), let deed = take(Deed.participles) { return deed }
    throw refusal(
      Message(da: "en handling", en: "something that is done with a step"),
      fits: Message(
        da: "Her passer fx »er udsendt« eller »udsendes«",
        en: "What fits here is for example “er udsendt” or “udsendes”"),
      among: Deed.allCases.flatMap { [$0.rawValue, $0.present] })
  }
}
