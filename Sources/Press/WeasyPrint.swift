import Publishing
import Subprocess

/// The program WeasyPrint, found on the path and fed through its standard streams.
struct WeasyPrint: Sendable {
  /// How long one call may take.
  let limit: Duration

  /// The most that one PDF may come to.
  private static let most = 256 << 20

  /// What keeps the program from being used at all; nil when it answers.
  func fault() async -> PressFault? {
    do throws(PressFault) {
      _ = try await output(of: ["--version"], fed: [])
      return nil
    } catch {
      return error
    }
  }

  /// Prints a document.
  func print(_ paper: PaperDocument) async -> Result<PrintedPaper, PressFault> {
    do throws(PressFault) {
      let bytes = try await output(of: Self.arguments(for: paper), fed: paper.html)
      guard let file = PDFFile(bytes) else { throw .unreadable }
      let front = paper.start.flatMap(file.page) ?? 0
      return .success(
        PrintedPaper(bytes: file.labelled(frontMatter: front), pageCount: file.pageCount))
    } catch {
      return .failure(error)
    }
  }

  /// What the program is called with for a document.
  ///
  /// - Version 1.4 is the form without compressed objects, which ``PDFFile`` reads.
  /// - Without a base no relative link becomes one to a file of the machine that builds.
  private static func arguments(for paper: PaperDocument) -> [String] {
    [
      "--quiet", "--encoding", "utf-8", "--base-url", "", "--pdf-variant", "pdf/ua-1",
      "--pdf-version", "1.4", "--pdf-identifier", paper.path, "-", "-",
    ]
  }

  /// What a call of the program writes.
  private func output(of arguments: [String], fed input: [UInt8]) async throws(PressFault)
    -> [UInt8]
  {
    let ended = await withTaskGroup(of: Result<[UInt8], PressFault>.self) { group in
      group.addTask { await Self.run(arguments, fed: input) }
      group.addTask {
        try? await Task.sleep(for: limit)
        return .failure(.tooSlow(Int(limit.components.seconds)))
      }
      let first = await group.next() ?? .failure(.unreadable)
      // Stops the program when it was the clock that ended first.
      group.cancelAll()
      return first
    }
    return try ended.get()
  }

  private static func run(
    _ arguments: [String], fed input: [UInt8]
  ) async -> Result<[UInt8], PressFault> {
    var options = PlatformOptions()
    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(1))]
    do {
      let done = try await Subprocess.run(
        .name("weasyprint"), arguments: Arguments(arguments),
        // Fonts are dated by it; a day of the machine's would make every build another.
        environment: .inherit.updating(["SOURCE_DATE_EPOCH": "0"]), platformOptions: options,
        input: .inputWriter, output: .bytes(limit: most), error: .string(limit: 1 << 20)
      ) { execution in
        // A program that ends without reading says why in its status.
        _ = try? await execution.standardInputWriter.write(input)
        try? await execution.standardInputWriter.finish()
      }
      guard done.terminationStatus.isSuccess else {
        return .failure(
          .failed(
            status: "\(done.terminationStatus)", words: lastLines(of: done.standardError)))
      }
      return .success(done.standardOutput)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failure(.notFound)
    } catch {
      return .failure(.failed(status: "\(error)", words: ""))
    }
  }

  /// The end of what the program complained of, which is where it says what was wrong.
  private static func lastLines(of text: String) -> String {
    text.split(whereSeparator: \.isNewline).suffix(3).joined(separator: "\n")
  }
}
