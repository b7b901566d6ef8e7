import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// A body that was followed by another says nothing of a life after that.
struct SuccessorBeforeEnd: ReviewRule {
  static let description = RuleDescription(
    "efterfoelger-foer-ophoer", .error,
    summary: Message(
      da: "En forgænger må ikke selv sige, at den gælder efter sin afløsning",
      en: "A predecessor must not say itself that it holds after it was followed"),
    explanation: Message(
      da:
        """
        Afløsningen er én begivenhed og skrives hos efterfølgeren; forgængerens slutning følger \
        af den. Siger forgængerens eget `gælder` noget senere, er en af datoerne forkert. \
        Slutningen kan som regel udelades hos forgængeren.
        """,
      en:
        """
        The succession is one event and is written with the successor; the predecessor's end \
        follows from it. If the predecessor's own `gælder` says something later, one of the \
        dates is wrong. As a rule the end can be left out there.
        """
    ),
    wrong: """
      # forgængeren
      gælder: fra 2010 til 31. december 2021
      # efterfølgeren
      gælder: fra efteråret 2020
      forgængere:
        - forum: kontaktudvalget
          måde: afløst
      """,
    right: """
      # forgængeren
      gælder: fra 2010
      # efterfølgeren
      gælder: fra efteråret 2020
      forgængere:
        - forum: kontaktudvalget
          måde: afløst
      """)

  func review(_ context: inout ReviewContext) {
    let register = context.register
    for successor in context.all(.forum) {
      let start = successor.record.first(Key.validity)?.start
      for item in successor.record.items(Forum.predecessors) {
        let event = item.value
        guard let id = event.first(Forum.Predecessor.body)?.target, id != successor.id,
          let manner = event.first(Forum.Predecessor.manner).flatMap(
            SuccessionManner.init(rawValue:)),
          manner.endsPredecessor, let own = register[id]?.record.first(Key.validity),
          let date = event.first(Key.date) ?? start, Self.goes(own, past: date)
        else { continue }
        let dateKey = Key.date.key
        let at =
          event[dateKey] == nil
          ? item.path + [.key(Forum.Predecessor.body.key)] : item.path + [.key(dateKey)]
        context.report(
          Self.self, in: successor.id, at: at, named: id.rawValue,
          Message(
            da:
              """
              »\(id)« gælder \(own.printed(in: .danish)), men følges af »\(successor.id)« \
              \(date.printed(in: .danish))
              """,
            en:
              """
              “\(id)” holds \(own.printed(in: .english)), but is followed by “\(successor.id)” \
              \(date.printed(in: .english))
              """
          ),
          mend: Message(
            da: "Ret datoen, eller udelad slutningen hos forgængeren.",
            en: "Correct the date, or leave the end out with the predecessor."),
          related: [
            .init(
              context.origins.place(of: id, at: [.key(Key.validity.key)]),
              Message(da: "Her står forgængerens tid", en: "The predecessor's life stands here"))
          ])
      }
    }
  }

  /// Whether a thing certainly holds, or is heard of, after an event that ended it.
  private static func goes(_ validity: Validity, past event: ImpreciseDate) -> Bool {
    if let known = validity.lastKnown ?? validity.knownTo, known.first > event.last { return true }
    switch validity.end {
    case .through(let date): return date.first >= event.last
    case .before(let date): return date.first > event.last
    case .ceasedBy, nil: return false
    }
  }
}
