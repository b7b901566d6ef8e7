package import Diagnostics
import Glibc
package import Publishing

/// Prints documents to PDF with WeasyPrint, several at once.
///
/// What cannot be printed is a finding and no file; whoever asked goes on without it.
package struct Press: Sendable {
  /// What came of a print run.
  package struct Outcome: Sendable {
    /// The PDF files that were made, in the order of the documents.
    package var files: [OutputFile] = []
    /// How many pages each file has, by its path.
    package var pageCounts: [String: Int] = [:]
    /// What went wrong.
    package var findings = FindingSet()

    /// Makes the outcome of printing nothing.
    package init() {}
  }

  private let weasyPrint: WeasyPrint
  private let folder: String

  /// Makes a press.
  ///
  /// - Parameters:
  ///   - limit: how long one document may take.
  ///   - folder: where the files will lie, for findings.
  package init(limit: Duration, folder: String) {
    weasyPrint = WeasyPrint(limit: limit)
    self.folder = folder
  }

  /// Prints documents; the same documents give the same bytes.
  ///
  /// After a document that does not end in time none is begun: it would hang as well.
  package func print(_ papers: [PaperDocument]) async -> Outcome {
    var outcome = Outcome()
    guard !papers.isEmpty else { return outcome }
    if let fault = await weasyPrint.fault() {
      outcome.findings.insert(fault.finding(at: "weasyprint"))
      return outcome
    }
    let results = await results(of: papers)
    for (paper, result) in zip(papers, results) {
      switch result {
      case .success(let printed):
        outcome.files.append(OutputFile(path: paper.path, bytes: printed.bytes))
        outcome.pageCounts[paper.path] = printed.pageCount
      case .failure(let fault):
        var notes: [Message] = []
        if case .tooSlow = fault { notes = Self.notes(skipped: results.count { $0 == nil }) }
        outcome.findings.insert(fault.finding(at: "\(folder)/\(paper.path)", notes: notes))
      case nil: break
      }
    }
    return outcome
  }

  /// How many documents were not begun, where there are any.
  private static func notes(skipped: Int) -> [Message] {
    guard skipped > 0 else { return [] }
    return [
      Message(
        da: "\(skipped) andre dokumenter er heller ikke trykt.",
        en: "\(skipped) other documents are not printed either.")
    ]
  }

  /// What came of each document, in order; nil for one that was not begun.
  private func results(of papers: [PaperDocument]) async -> [Result<PrintedPaper, PressFault>?] {
    var results = [Result<PrintedPaper, PressFault>?](repeating: nil, count: papers.count)
    await withTaskGroup(of: (Int, Result<PrintedPaper, PressFault>).self) { group in
      var rest = papers.indices[...]
      func begin() {
        guard let index = rest.popFirst() else { return }
        group.addTask { (index, await weasyPrint.print(papers[index])) }
      }
      for _ in 0..<max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) { begin() }
      while let (index, result) = await group.next() {
        results[index] = result
        if case .failure(.tooSlow) = result { rest = rest.prefix(0) }
        begin()
      }
    }
    return results
  }
}
