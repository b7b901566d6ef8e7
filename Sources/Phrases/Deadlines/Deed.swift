/// What is done with a step.
package enum Deed: String, Hashable, Sendable, CaseIterable {
  /// Sent out.
  case sent = "udsendt"
  /// Published.
  case published = "offentliggjort"
  /// Received.
  case received = "modtaget"
  /// Approved.
  case approved = "godkendt"

  /// The Danish passive in the present: `udsendes`.
  package var present: String {
    switch self {
    case .sent: "udsendes"
    case .published: "offentliggøres"
    case .received: "modtages"
    case .approved: "godkendes"
    }
  }

  /// The English participle.
  package var english: String {
    switch self {
    case .sent: "sent out"
    case .published: "published"
    case .received: "received"
    case .approved: "approved"
    }
  }

  /// The forms that content may use for what has been done.
  static var participles: [(String, Deed)] {
    allCases.flatMap { [($0.rawValue, $0), ($0.rawValue + "e", $0)] }
      + [("sendt ud", .sent), ("sendt", .sent)]
  }
}
