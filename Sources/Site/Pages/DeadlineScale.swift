import Governance

/// The deadlines of one body as steps drawn to scale: the meeting solid, what is due before and
/// after it hollow.
///
/// A step takes as much room as there are days to the next; a step that is counted from no day
/// (`stiltiende`) is said at the one it follows. Words alone follow where nothing can be counted.
struct DeadlineScale {
  let printer: Printer

  /// The steps as a list, with what cannot be placed in words below it; nil when fewer than two
  /// can be placed.
  func html(_ rows: [TableRow]) -> String? {
    let course = DeadlineCourse(rows, printer: printer)
    guard course.countPlaced > 1 else { return nil }
    return "<ol class=\"trin maal\">\(items(course.steps))</ol>"
      + course.rest.map { "<p class=\"desuden\">\($0)</p>" }.joined()
  }

  private func items(_ steps: [DeadlineCourse.Step]) -> String {
    zip(steps, steps.dropFirst().map(\.offset) + [nil]).map { step, next in
      let room =
        next.map { DeadlineCourse.room(forDays: $0 - step.offset) } ?? DeadlineCourse.lastRoom
      let label = step.label.prefix(1).uppercased() + step.label.dropFirst()
      let name = step.isMeeting ? "moedet" : "frist"
      let words = step.words.map { "<span>\($0)</span>" }.joined()
      let separator = step.words.isEmpty ? "" : "<span class=\"usynlig\">: </span>"
      return
        "<li class=\"\(name) plads-\(room)\(step.isMeeting ? " fyldt" : "")\"><b>\(printer.text(String(label)))</b>\(separator)\(words)</li>"
    }.joined()
  }
}
