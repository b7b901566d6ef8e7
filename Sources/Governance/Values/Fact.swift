package import CivilTime
package import Phrases

/// What the register holds under one key: one version, or several.
///
/// Versions with different validities are versions in time; versions of the same time with
/// different sources are what the sources do not agree on.
package struct Fact: Hashable, Sendable {
  /// The versions in the order of the content; at least one.
  package var versions: [FactVersion]

  /// Makes a fact of versions.
  package init(_ versions: [FactVersion]) {
    self.versions = versions
  }

  /// Makes a fact of one plain value.
  package init(_ value: Stated) {
    versions = [FactVersion(value)]
  }

  /// The versions that hold on a day: those without a validity of their own, and those in force.
  package func versions(on day: Day) -> [FactVersion] {
    versions.filter { $0.validity.map { $0.state(on: day) == .inForce } ?? true }
  }

  /// Whether two sources say different things of the same time.
  package var isDisputed: Bool {
    for (index, one) in versions.enumerated() {
      for other in versions[(index + 1)...]
      where one.validity == other.validity && one.sources != other.sources
        && one.value != other.value && one.appliesTo == other.appliesTo
      {
        return true
      }
    }
    return false
  }
}

/// One version of a fact: a value with its validity, its sources and its reservations.
package struct FactVersion: Hashable, Sendable {
  /// What is said.
  package var value: Stated
  /// When it holds; nil when it holds as long as the entity does.
  package var validity: Validity?
  /// Where it is from.
  package var sources: [SourceReference]
  /// What the reader must bear in mind.
  package var reservation: String?
  /// What else there is to say.
  package var note: String?
  /// The member of a collective that it holds for.
  package var appliesTo: Reference?
  /// Whether it is in the internal edition only.
  package var isInternal: Bool

  /// Makes a version.
  package init(
    _ value: Stated, validity: Validity? = nil, sources: [SourceReference] = [],
    reservation: String? = nil, note: String? = nil, appliesTo: Reference? = nil,
    isInternal: Bool = false
  ) {
    self.value = value
    self.validity = validity
    self.sources = sources
    self.reservation = reservation
    self.note = note
    self.appliesTo = appliesTo
    self.isInternal = isInternal
  }
}
