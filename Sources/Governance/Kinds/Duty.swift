import Diagnostics

/// A duty to publish, report or follow up; it stands with the rule that gives it.
package enum Duty {
  /// The duty in words.
  package static let text = Field<String>(
    "pligt", .text, required: true, label: "Duty", da: "Hvad der skal gøres",
    en: "What must be done", example: "Dagsordenen lægges på kommunens hjemmeside")
  /// When it is due.
  package static let deadline = Field<Value>(
    "frist", .either([.phrase(.deadline), .phrase(.occasion), .text]), label: "Deadline",
    da: "Hvornår det skal være gjort", en: "When it is due",
    example: "samme dag som dagsordenen udsendes")

  /// How often it comes back.
  package static let repeats = Field<Value>(
    "gentages", .phrase(.frequency), label: "Repeats", da: "Hvor ofte pligten vender tilbage",
    en: "How often the duty comes back", example: "1 gang om året")

  /// The keys of a duty.
  package static let shape = Key.part(
    Message(da: "pligt", en: "duty"),
    [
      Field<String>(
        "id", .identifier, required: true, label: "Id", da: "Et navn, der kun bruges her",
        en: "A name used only here", example: "dagsorden-paa-nettet"
      ).declaration,
      text.declaration, Key.who.declaration, Key.described.declaration, deadline.declaration,
      repeats.declaration,
    ])
}
