import ArgumentParser

/// `kommissorium new`: begins a file of content.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begynder en ny fil / begins a new file.",
    subcommands: [NewMeetingCommand.self, NewReportCommand.self])
}
