import Content
import Governance

extension ReviewContext {
  /// Votes with where they stand.
  struct PlacedVotes {
    /// The meeting or decision.
    let entity: EntityID
    /// The way to them in it.
    let path: ValuePath
    /// What was voted.
    let votes: Votes
  }

  /// The votes of all meetings and decisions.
  var votes: [PlacedVotes] {
    let atMeetings = all(.meeting).flatMap { meeting in
      record(of: meeting).items.flatMap(\.decisions).compactMap { decision -> PlacedVotes? in
        guard let start = decision.start, let votes = decision.votes else { return nil }
        return PlacedVotes(
          entity: meeting.id, path: way(toBlock: start) + [.key(Decision.votes.key)], votes: votes)
      }
    }
    let inDecisions = all(.decision).flatMap { decision in
      decision.record.items(Decision.treatment).compactMap { step -> PlacedVotes? in
        guard let votes = step.value.first(Decision.votes).flatMap(Votes.init) else { return nil }
        return PlacedVotes(
          entity: decision.id, path: step.path + [.key(Decision.votes.key)], votes: votes)
      }
    }
    return atMeetings + inDecisions
  }
}
