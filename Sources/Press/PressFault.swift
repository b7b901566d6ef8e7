import Diagnostics

/// Why a document was not printed.
enum PressFault: Error, Hashable, Sendable {
  /// The program is not on the path.
  case notFound
  /// It ended with an error: how, and the last of its words.
  case failed(status: String, words: String)
  /// What it wrote is not the PDF that was asked for.
  case unreadable
  /// It did not end in so many seconds.
  case tooSlow(Int)

  /// The fault as a finding.
  ///
  /// - Parameters:
  ///   - path: the file that was to be made, or the program.
  ///   - notes: what is said besides.
  func finding(at path: String, notes: [Message] = []) -> Finding {
    Finding(
      rule.rawValue, .warning, at: Place(path: path, range: 0..<0), headline, mend: mend,
      notes: words + notes)
  }

  private var rule: PressRule {
    switch self {
    case .notFound: .noProgram
    case .failed, .unreadable: .failed
    case .tooSlow: .tooSlow
    }
  }

  private var headline: Message {
    switch self {
    case .notFound:
      Message(
        da: "WeasyPrint er ikke installeret; sitet er bygget uden PDF",
        en: "WeasyPrint is not installed; the site is built without PDF")
    case .failed(let status, _):
      Message(da: "WeasyPrint endte med \(status)", en: "WeasyPrint ended with \(status)")
    case .unreadable:
      Message(
        da: "Det, WeasyPrint skrev, er ikke en PDF, der kan bruges",
        en: "What WeasyPrint wrote is no PDF that can be used")
    case .tooSlow(let seconds):
      Message(
        da: "WeasyPrint blev ikke færdig på \(seconds) sekunder",
        en: "WeasyPrint did not end in \(seconds) seconds")
    }
  }

  private var mend: Message {
    switch self {
    case .notFound:
      Message(
        da: "Installér det med `pip install weasyprint`, eller brug `make report`.",
        en: "Install it with `pip install weasyprint`, or use `make report`.")
    case .failed, .unreadable:
      Message(
        da: "Se efter med `weasyprint --info`, at det er version 70 eller nyere, og byg igen.",
        en: "See with `weasyprint --info` that it is version 70 or later, and build again.")
    case .tooSlow:
      Message(
        da: "Giv det mere tid med `--pdf-limit`, eller byg uden `--pdf`.",
        en: "Give it more time with `--pdf-limit`, or build without `--pdf`.")
    }
  }

  private var words: [Message] {
    guard case .failed(_, let words) = self, !words.isEmpty else { return [] }
    return [Message(da: words, en: words)]
  }
}
