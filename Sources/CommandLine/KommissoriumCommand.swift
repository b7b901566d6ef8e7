package import ArgumentParser
import Glibc

/// The command `kommissorium` with its subcommands.
package struct KommissoriumCommand: AsyncParsableCommand {
  /// What `--help` says.
  package static let configuration = CommandConfiguration(
    commandName: "kommissorium",
    abstract: "Bygger et site over kommissorier, fora og aftaler af en mappe med indhold.",
    discussion:
      "Builds a site of terms of reference, bodies and agreements from a folder of content.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, SchemaCommand.self, ExplainCommand.self,
      CalendarCommand.self, DeadlinesCommand.self, PlanCommand.self, NewCommand.self,
      FreezeCommand.self,
      ReferenceCommand.self,
    ])

  /// Makes the command.
  package init() {}

  /// Runs the command with the process's arguments.
  ///
  /// The exit status is 0 when all is well, 1 when something was found, 2 on wrong usage and 3 on
  /// a fault of ours.
  @MainActor
  package static func start() async -> Never {
    // A file that is larger than the system allows is a finding, like a full disk, and not the end.
    signal(SIGXFSZ, SIG_IGN)
    // So is a program that ends before it has read what it is fed.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
      exit()
    } catch {
      let status = exitCode(for: error)
      if error is ExitCode || status.isSuccess { exit(withError: error) }
      Terminal.error.write(fullMessage(for: error) + "\n")
      exit(withError: ExitCode(status == .validationFailure ? 2 : 3))
    }
  }
}
