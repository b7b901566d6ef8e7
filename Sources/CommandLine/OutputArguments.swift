import ArgumentParser
import Diagnostics
import Publishing

/// Where a command writes, and how.
struct OutputArguments: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: "Mappen, der skrives i / the folder that is written to.")
  var output: String

  @Flag(
    help: ArgumentHelp(
      "Skriv fil for fil / write file by file.",
      discussion: """
        Uden dette byttes hele mappen på én gang. Brug det, hvor mappen ikke kan byttes, fx et \
        monteringspunkt. Bliver bygningen afbrudt, kan mappen stå med en blanding af gammelt og \
        nyt, til der bygges igen.
        Without it the whole folder is exchanged at once. Use it where the folder cannot be \
        exchanged, such as a mount point. A build that is killed can leave a mix of old and new, \
        until the next build.
        """))
  var inPlace = false

  /// Begins to publish to the folder.
  func publisher() throws(Refusal) -> Publisher {
    try Publisher(to: output, inPlace ? .inPlace : .exchange)
  }

  /// What a build did, in a line.
  static func summary(of outcome: Publisher.Outcome, in folder: String) -> Message {
    Message(
      da: """
        \(outcome.files) filer i \(folder): \(outcome.written) skrevet, \
        \(outcome.files - outcome.written) uændret, \(outcome.removed) slettet\n
        """,
      en: """
        \(outcome.files) files in \(folder): \(outcome.written) written, \
        \(outcome.files - outcome.written) unchanged, \(outcome.removed) deleted\n
        """)
  }
}
