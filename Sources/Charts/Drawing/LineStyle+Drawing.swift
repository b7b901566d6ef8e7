extension LineStyle {
  /// The class of a line, after `kant`.
  var className: StaticString {
    switch self {
    case .represents: "k-udgoer"
    case .reports: "k-ref"
    case .coupled: "k-dob"
    case .advises: "k-opl"
    case .approves: "k-godk"
    case .coordinates: "k-koord"
    case .setsUp: "k-ned"
    case .acts: "k-udf"
    case .informs: "k-ori"
    case .links: "k-bind"
    }
  }

  /// Its dashes; nil for a whole line.
  var dashes: StaticString? {
    switch self {
    case .represents, .reports, .coupled, .setsUp: nil
    case .advises: "7 4"
    case .approves: "14 5"
    case .coordinates: "9 3 1.5 3"
    case .acts: "3 3"
    case .informs: "1.5 4"
    case .links: "14 3 5 3"
    }
  }
}
