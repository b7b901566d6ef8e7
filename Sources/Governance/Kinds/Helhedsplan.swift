import CivilTime
import Diagnostics

/// One boligsocial helhedsplan: `helhedsplaner/<id>.md`.
package enum Helhedsplan {
  /// The board responsible.
  package static let board = Field<Reference>(
    "bestyrelse", .reference([.forum]), label: "Board", da: "Den ansvarlige bestyrelse",
    en: "The board responsible", example: "bydelsbestyrelse-amager-vvvk")
  /// The housing organisations in it.
  package static let organisations = Field<[Reference]>(
    "boligorganisationer", .list(.reference([.organisation])), label: "Housing organisations",
    da: "Boligorganisationerne i planen", en: "The housing organisations in the plan",
    example: "- kab")
  /// The housing departments in it.
  package static let departments = Field<[String]>(
    "afdelinger", .list(.text), label: "Departments", da: "Boligafdelingerne i planen",
    en: "The housing departments in the plan", example: "- Eksempelbo, afdeling 1")
  /// Who leads the project.
  package static let projectLead = Field<Value>(
    "projektleder", .either([.reference(Kind.actors), .text]), label: "Project lead",
    da: "Hvem der leder projektet", en: "Who leads the project", example: "eksempelbo")
  /// Who administers it from day to day.
  package static let administration = Field<Value>(
    "daglig administration", .either([.reference(Kind.actors), .text]),
    label: "Daily administration", da: "Hvem der har den daglige administration",
    en: "Who administers it from day to day", example: "eksempelbo")
  /// The money it may use.
  package static let frame = Field<Value>(
    "ramme", .phrase(.amount), label: "Frame", da: "Beløbet, planen har i alt",
    en: "The amount the plan has in all", example: "12 mio. kr.")
  /// The money used.
  package static let spending = Field<[Record]>(
    "forbrug", .list(.record(amountAtTime)), label: "Spending", da: "Hvad der er brugt, år for år",
    en: "What has been spent, year by year", example: "- tid: 2018")
  /// Its partial agreements.
  package static let themes = Field<[Record]>(
    "delaftaler", .list(.record(theme)), label: "Partial agreements",
    da: "Planens delaftaler, én for hvert tema", en: "The plan's partial agreements, one a theme",
    example: "- tema: tryghed-og-trivsel")
  /// The approvals, with their states.
  package static let approvals = Field<[Record]>(
    "godkendelser", .list(.record(Step.shape)), label: "Approvals",
    da: "Godkendelserne, trin for trin", en: "The approvals, step by step",
    example: "- trin: lokale-ledere")

  /// What a theme is carried out with.
  package static let activities = Field<[String]>(
    "aktiviteter", .list(.text), label: "Activities", da: "Aktiviteterne",
    en: "The activities", example: "- Lektiecafé")
  /// What shows that it works.
  package static let evidence = Field<[Reference]>(
    "evidens", .oneOrMore(.reference([.source])), label: "Evidence base",
    da: "Dokumentet, der viser virkningen", en: "The document that shows the effect",
    example: "cfbu-katalog-2016")

  private static let amountAtTime = Key.part(
    Message(da: "beløb", en: "amount"),
    [Key.time.declaration.required, Grant.amount.declaration])

  private static let theme = Key.part(
    Message(da: "delaftale", en: "partial agreement"),
    [
      Goal.theme.declaration.required, Goal.indicators.declaration, activities.declaration,
      evidence.declaration,
    ])

  /// The keys of a plan.
  package static let shape = Key.entity(
    Kind.helhedsplan.noun,
    [
      Key.name.declaration.required, Scheme.scheme.declaration.required,
      Key.validity.declaration, Forum.area.declaration, board.declaration,
      organisations.declaration, departments.declaration, projectLead.declaration,
      administration.declaration, frame.declaration, spending.declaration,
      Agreement.goals.declaration,
      themes.declaration, approvals.declaration,
    ])
}
