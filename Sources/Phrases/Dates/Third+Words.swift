internal import CivilTime

extension Third {
  /// The Danish word.
  var danish: String {
    switch self {
    case .primo: "primo"
    case .medio: "medio"
    case .ultimo: "ultimo"
    }
  }

  /// The English word as it stands before a month.
  var english: String {
    switch self {
    case .primo: "early"
    case .medio: "mid"
    case .ultimo: "late"
    }
  }

  /// The forms that content may use.
  static var forms: [(String, Third)] { allCases.map { ($0.danish, $0) } }
}
