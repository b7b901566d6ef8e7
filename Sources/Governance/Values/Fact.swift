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
  /// Where it is from.
  package var sources: [SourceReference]
  /// Whether it is in the internal edition only.
  package var isInternal: Bool
  /// What few versions have, kept aside so that the many without it stay small.
  private var aside: Aside?

  /// When it holds; nil when it holds as long as the entity does.
  package var validity: Validity? {
    get { aside?.remarks.validity }
    set { aside = Aside(aside, with: newValue, at: \.validity) }
  }
  /// What the reader must bear in mind.
  package var reservation: String? {
    get { aside?.remarks.reservation }
    set { aside = Aside(aside, with: newValue, at: \.reservation) }
  }
  /// What else there is to say.
  package var note: String? {
    get { aside?.remarks.note }
    set { aside = Aside(aside, with: newValue, at: \.note) }
  }
  /// The member of a collective that it holds for.
  package var appliesTo: Reference? {
    get { aside?.remarks.appliesTo }
    set { aside = Aside(aside, with: newValue, at: \.appliesTo) }
  }

  /// Makes a version.
  package init(
    _ value: Stated, validity: Validity? = nil, sources: [SourceReference] = [],
    reservation: String? = nil, note: String? = nil, appliesTo: Reference? = nil,
    isInternal: Bool = false
  ) {
    self.value = value
    self.sources = sources
    self.isInternal = isInternal
    aside = Aside(
      Remarks(
        validity: validity, reservation: reservation, note: note, appliesTo: appliesTo))
  }

  /// What is said of a version besides its value and its sources.
  private struct Remarks: Hashable, Sendable {
    var validity: Validity?
    var reservation: String?
    var note: String?
    var appliesTo: Reference?
  }

  /// Remarks in a place of their own; there is none for remarks that say nothing.
  private indirect enum Aside: Hashable, Sendable {
    case of(Remarks)

    init?(_ remarks: Remarks) {
      guard remarks != Remarks() else { return nil }
      self = .of(remarks)
    }

    /// The remarks of another with one of them changed.
    init?<V>(_ other: Aside?, with value: V, at remark: WritableKeyPath<Remarks, V>) {
      var remarks = other?.remarks ?? Remarks()
      remarks[keyPath: remark] = value
      self.init(remarks)
    }

    var remarks: Remarks {
      switch self {
      case .of(let remarks): remarks
      }
    }
  }
}
