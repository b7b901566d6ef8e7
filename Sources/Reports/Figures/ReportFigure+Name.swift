package import Diagnostics
package import Governance

extension ReportFigure {
  /// What the figure is called.
  package var name: Message {
    switch self {
    case .bodies: Message(da: "Fora i kraft", en: "Bodies in force")
    case .ruleDocuments:
      Message(da: "Kommissorier og regler vedtaget", en: "Rule documents adopted")
    case .members: Message(da: "Kendte medlemmer", en: "Known members")
    case .vacantSeats: Message(da: "Ledige pladser", en: "Vacant seats")
    case .meetings: Message(da: "Møder holdt", en: "Meetings held")
    case .deadlines: Message(da: "Frister overholdt", en: "Deadlines kept")
    case .attendance: Message(da: "Fremmøde", en: "Attendance")
    case .decisions: Message(da: "Sager behandlet", en: "Matters treated")
    case .openTasks: Message(da: "Åbne opgaver", en: "Open tasks")
    case .agreements: Message(da: "Aftaler i kraft", en: "Agreements in force")
    case .plans: Message(da: "Helhedsplaner i kraft", en: "Helhedsplaner in force")
    case .goals: Message(da: "Mål nået", en: "Goals reached")
    case .granted: Message(da: "Bevilget", en: "Granted")
    case .spent: Message(da: "Forbrugt", en: "Spent")
    case .duties: Message(da: "Pligter opfyldt", en: "Duties met")
    }
  }
}
