/// Takes the files of a site as they are made.
///
/// Files come from any thread, in any order, each path once. What goes wrong is told when the sink
/// is finished, not when a file is put: who renders a page cannot mend a full disk.
package protocol OutputSink: Sendable {
  /// Takes a file.
  func put(_ file: OutputFile)
}
