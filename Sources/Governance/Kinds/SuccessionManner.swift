package import Diagnostics

/// How one body followed another: a closed list, each with its rule for how many there may be.
package enum SuccessionManner: String, Hashable, Sendable, CaseIterable {
  /// One or several bodies are replaced by this one.
  case replaced = "afløst"
  /// Two or more bodies become one, which is new.
  case merged = "sammenlagt"
  /// One body becomes two or more.
  case split = "udskilt"
  /// A body that exists already takes over.
  case absorbed = "optaget"
  /// The same work goes on in a body with another form.
  case continued = "videreført"
  /// The same body under another name.
  case renamed = "omdøbt"
  /// The body is fitted into one of several.
  case fittedIn = "indpasset"
  /// The same body again after a pause.
  case revived = "genoprettet"

  /// The least number of predecessors that one successor must have of this manner.
  package var leastPredecessors: Int { self == .merged ? 2 : 1 }

  /// The number of successors that one predecessor may have of this manner.
  package var successors: ClosedRange<Int> {
    switch self {
    case .split: 2...Int.max
    case .fittedIn: 1...Int.max
    default: 1...1
    }
  }

  /// Whether the predecessor's life ends by it.
  package var endsPredecessor: Bool { self != .revived }

  /// What happened to the predecessor, said of it.
  package var fate: Message {
    switch self {
    case .replaced: Message(da: "afløst af", en: "replaced by")
    case .merged: Message(da: "lagt sammen i", en: "merged into")
    case .split: Message(da: "delt i", en: "split into")
    case .absorbed: Message(da: "optaget i", en: "absorbed by")
    case .continued: Message(da: "videreført som", en: "continued as")
    case .renamed: Message(da: "omdøbt til", en: "renamed to")
    case .fittedIn: Message(da: "indpasset i", en: "fitted into")
    case .revived: Message(da: "genoprettet som", en: "revived as")
    }
  }

  /// What the successor did, said of it.
  package var origin: Message {
    switch self {
    case .replaced: Message(da: "afløste", en: "replaced")
    case .merged: Message(da: "er lagt sammen af", en: "was merged from")
    case .split: Message(da: "er udskilt af", en: "was split from")
    case .absorbed: Message(da: "overtog opgaver fra", en: "took over from")
    case .continued: Message(da: "viderefører", en: "continues")
    case .renamed: Message(da: "hed før", en: "was called")
    case .fittedIn: Message(da: "har indpasset", en: "has fitted in")
    case .revived: Message(da: "genopretter", en: "revives")
    }
  }
}
