import Governance

extension Printer {
  /// A standing agenda: how binding it is, the items, what the document adds.
  func standingAgenda(_ agenda: StandingAgenda) -> String {
    let strength: SiteString? =
      switch agenda.strength {
      case .must: .agendaMust
      case .should: .agendaShould
      case .may: .agendaMay
      case .byDefault: .agendaByDefault
      case .example: .agendaExample
      case nil: nil
      }
    let note = agenda.note.map { " <span class=\"note\">\(text($0))</span>" } ?? ""
    return (strength.map { text(context[$0]) } ?? "")
      + "<ul class=\"punkter\">" + agenda.items.map { "<li>\(text($0))</li>" }.joined() + "</ul>"
      + note
  }
}
