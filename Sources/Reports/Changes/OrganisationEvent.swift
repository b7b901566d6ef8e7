package import CivilTime
package import Governance
package import Phrases

/// Something that happened to a body, an organisation, a unit or its rules.
package struct OrganisationEvent: Hashable, Sendable {
  /// What happened.
  package enum Sort: Hashable, Sendable {
    /// It began.
    case began
    /// It was heard of for the first time; when it began is not stated.
    case heardOf
    /// It is known to be there again.
    case heardOfAgain
    /// It is no longer known whether it is there.
    case becameUncertain
    /// It ended, and nothing is said to have followed.
    case ended
    /// It was followed by another body.
    case followed(by: EntityID, SuccessionManner)
    /// It took over from another body.
    case tookOver(from: EntityID, SuccessionManner)
    /// A rule document of it came into force.
    case rulesBegan(EntityID)
    /// A rule document of it ceased to be in force.
    case rulesEnded(EntityID)
  }

  /// What happened.
  package let sort: Sort
  /// When; nil when that is not stated.
  package let date: ImpreciseDate?
  /// What else is said of it: what passed on, how it ended, what to bear in mind.
  package let remarks: [String]
  /// Where it stands.
  package let sources: [SourceReference]

  /// Makes an event.
  package init(
    _ sort: Sort, on date: ImpreciseDate?, remarks: [String] = [], sources: [SourceReference]
  ) {
    self.sort = sort
    self.date = date
    self.remarks = remarks
    self.sources = sources
  }
}

/// A body, an organisation or a unit with all that happened to it.
package struct ChangedThing: Hashable, Sendable {
  /// What it is.
  package let entity: EntityID
  /// What happened, in the order of time.
  package let events: [OrganisationEvent]
}
