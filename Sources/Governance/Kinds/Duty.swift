import Diagnostics

/// A duty to publish, report or follow up; it stands with the rule that gives it.
package enum Duty {
  /// What meetings call it by under `offentliggjort`.
  package static let id = Field<String>(
    "id", .identifier, required: true, label: "Id", da: "Et navn, der kun bruges her",
    en: "A name used only here", example: "dagsorden-paa-nettet")
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

  /// Where it must be published.
  package static let channel = Field<String>(
    "hvor", .text, label: "Where", da: "Hvor det skal offentliggøres",
    en: "Where it must be published", example: "kommunens hjemmeside")

  /// When it was met; meetings say it themselves, under `offentliggjort`.
  package static let met = Field<[Record]>(
    "opfyldt", .list(.record(performance)), label: "Met",
    da: "Hvornår pligten blev opfyldt; »ingen« som dato siger, at det ikke skete",
    en: "When the duty was met; “ingen” as the date says that it was not",
    example: "- dato: 12. september 2025")

  private static let performance = Key.part(
    Message(da: "opfyldelse", en: "performance"),
    [Key.time.declaration, Key.date.declaration.required])

  /// The keys of a duty.
  package static let shape = Key.part(
    Message(da: "pligt", en: "duty"),
    [
      id.declaration,
      text.declaration, channel.declaration, Key.who.declaration, Key.described.declaration,
      deadline.declaration, repeats.declaration, met.declaration,
    ])
}
