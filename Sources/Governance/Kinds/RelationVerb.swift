package import Diagnostics

/// The closed list of what one actor does for, with or to another; the inverse is derived.
package enum RelationVerb: String, Hashable, Sendable, CaseIterable {
  case represents = "repræsenterer"
  case serves = "betjener"
  case reports = "refererer til"
  case setsUp = "nedsætter"
  case recommends = "anbefaler til"
  case approves = "godkender for"
  case prepares = "forbereder for"
  case links = "bindeled til"
  case coupled = "kobles sammen med"
  case informs = "orienterer"
  case coordinates = "koordinerer med"
  case carriesOut = "gennemfører hos"
  case supervises = "fører tilsyn med"
  /// Chairs; derived from a rule document, never written.
  case chairs = "er formand for"
  /// Chairs in the chair's place; derived from a rule document, never written.
  case viceChairs = "er næstformand for"
  /// Appoints to a seat; derived from a rule document, never written.
  case appoints = "udpeger til"

  /// The verbs that content may write.
  package static let written = allCases.filter { ![.chairs, .viceChairs, .appoints].contains($0) }

  /// The same relation told from the other side.
  package var inverse: Message {
    switch self {
    case .represents: Message(da: "har pladser besat af", en: "has seats filled by")
    case .serves: Message(da: "betjenes af", en: "is served by")
    case .reports: Message(da: "får afrapportering fra", en: "is reported to by")
    case .setsUp: Message(da: "er nedsat af", en: "is set up by")
    case .recommends: Message(da: "får anbefalinger fra", en: "receives recommendations from")
    case .approves: Message(da: "får godkendt regler af", en: "has rules approved by")
    case .prepares: Message(da: "får oplæg fra", en: "receives proposals from")
    case .links: Message(da: "har som bindeled", en: "is linked by")
    case .coupled: Message(da: "kobles sammen med", en: "is coupled with")
    case .informs: Message(da: "orienteres af", en: "is informed by")
    case .coordinates: Message(da: "koordineres af", en: "is coordinated by")
    case .carriesOut: Message(da: "får beslutninger ført ud af", en: "has decisions carried out by")
    case .supervises: Message(da: "er under tilsyn af", en: "is supervised by")
    case .chairs: Message(da: "har som formand", en: "is chaired by")
    case .viceChairs: Message(da: "har som næstformand", en: "has as vice chair")
    case .appoints: Message(da: "har pladser udpeget af", en: "has seats appointed by")
    }
  }

  /// The relation told from the subject's side.
  package var phrase: Message {
    switch self {
    case .represents: Message(da: "besætter pladser i", en: "fills seats in")
    case .serves: Message(da: rawValue, en: "serves")
    case .reports: Message(da: rawValue, en: "reports to")
    case .setsUp: Message(da: rawValue, en: "sets up")
    case .recommends: Message(da: rawValue, en: "recommends to")
    case .approves: Message(da: rawValue, en: "approves for")
    case .prepares: Message(da: rawValue, en: "prepares for")
    case .links: Message(da: "er bindeled til", en: "is the link to")
    case .coupled: Message(da: rawValue, en: "is coupled with")
    case .informs: Message(da: rawValue, en: "informs")
    case .coordinates: Message(da: rawValue, en: "coordinates with")
    case .carriesOut: Message(da: "fører beslutninger ud hos", en: "carries out decisions at")
    case .supervises: Message(da: rawValue, en: "supervises")
    case .chairs: Message(da: rawValue, en: "chairs")
    case .viceChairs: Message(da: rawValue, en: "is vice chair of")
    case .appoints: Message(da: rawValue, en: "appoints to")
    }
  }

  /// The key under which content writes the verb.
  package var field: Field<[Reference]> { Self.fields[self] ?? declared }

  /// The key of each verb, made once.
  private static let fields = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.declared) })

  private var declared: Field<[Reference]> {
    Field(
      rawValue, .oneOrMore(.reference(Kind.actors + [.helhedsplan, .scheme])),
      label: phrase.english,
      da: "Hvem det gælder, når forholdet er »\(rawValue)«",
      en: "Whom it concerns when the relation is “\(phrase.english)”", example: "partnerskabsforum")
  }

  /// One relation: exactly one verb with its object, and what it is about.
  package static let shape = Key.part(
    Message(da: "relation", en: "relation"),
    written.map(\.field.declaration) + [Key.what.declaration],
    exactlyOne: [written.map(\.rawValue)])
}
