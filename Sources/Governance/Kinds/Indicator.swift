import Diagnostics

/// An indicator with its series: `noegletal/<id>.md`.
package enum Indicator {
  /// The unit of its values.
  package static let unit = Field<String>(
    "enhed", .text, label: "Unit", da: "Enheden, værdierne er i", en: "The unit of the values",
    example: "procent")
  /// How many decimals are printed.
  package static let decimals = Field<Int>(
    "decimaler", .number(0...6), label: "Decimals", da: "Antal decimaler på siden",
    en: "The number of decimals printed", example: "0")
  /// Which way is better.
  package static let better = Field<String>(
    "bedst", .choice(.closed("høj", "lav")), label: "Better",
    da: "Om en høj eller lav værdi er bedst",
    en: "Whether high or low is better", example: "høj")
  /// Who is responsible.
  package static let responsible = Field<[Reference]>(
    "ansvarlig", .oneOrMore(.reference(Kind.actors)), label: "Responsible",
    da: "Hvem der har ansvaret",
    en: "Who is responsible", example: "samarbejdsforum")
  /// How it is counted.
  package static let method = Field<String>(
    "metode", .text, label: "Method", da: "Hvordan tallet er gjort op", en: "How it is counted",
    example: "Optælling")
  /// The values over time.
  package static let series = Field<[Record]>(
    "serie", .list(.record(point)), label: "Series", da: "Værdierne over tid",
    en: "The values over time", example: "- tid: 2018")
  /// The target.
  package static let target = Field<Record>(
    "målsætning", .record(goal), label: "Target", da: "Hvad tallet skal nå, og hvornår",
    en: "What the indicator is to reach, and when", example: "værdi: mindst 85")
  /// One value.
  package static let value = Field<Value>(
    "værdi", .phrase(.quantity), label: "Value", da: "Værdien", en: "The value", example: "14")
  /// What a target follows from.
  package static let followsFrom = Field<Reference>(
    "følger af", .reference([.helhedsplan, .agreement, .decision, .rule, .scheme]),
    label: "Follows from", da: "Hvad målsætningen følger af",
    en: "What the target follows from", example: "hovedaftale-2015-2018")

  private static let point = Key.part(
    Message(da: "værdi", en: "value"), [Key.time.declaration.required, value.declaration])
  private static let goal = Key.part(
    Message(da: "målsætning", en: "target"),
    [
      value.declaration.required, Key.time.declaration,
      followsFrom.declaration,
    ])

  /// The keys of an indicator.
  package static let shape = Key.entity(
    Kind.indicator.noun,
    [
      Key.name.declaration.required, unit.declaration, decimals.declaration,
      Forum.area.declaration, Scheme.scheme.declaration, better.declaration,
      responsible.declaration, method.declaration, target.declaration, series.declaration,
    ])
}
