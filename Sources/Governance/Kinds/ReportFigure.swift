/// The figures that a report can count, by what content calls them.
package enum ReportFigure: String, Hashable, Sendable, CaseIterable {
  /// Bodies in force.
  case bodies = "fora"
  /// Rule documents adopted in the year.
  case ruleDocuments = "kommissorier"
  /// Known members of the bodies in force.
  case members = "medlemmer"
  /// Seats known to be vacant.
  case vacantSeats = "ledige pladser"
  /// Meetings held in the year.
  case meetings = "møder"
  /// Deadlines kept, of those that can be judged.
  case deadlines = "frister"
  /// Members present, of those whom minutes name.
  case attendance = "fremmøde"
  /// Matters treated in the year.
  case decisions = "beslutninger"
  /// Tasks not finished on the day.
  case openTasks = "åbne opgaver"
  /// Agreements in force.
  case agreements = "aftaler"
  /// Plans in force.
  case plans = "helhedsplaner"
  /// Goals reached, of those that are judged.
  case goals = "mål"
  /// Money granted in the year.
  case granted = "bevilget"
  /// Money spent in the year.
  case spent = "forbrugt"
  /// Duties met, of those due in the year.
  case duties = "pligter"
}
