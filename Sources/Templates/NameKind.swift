import Diagnostics

/// What a declared name stands for, and with that how a template may use it.
enum NameKind: Sendable {
  /// Text that is always there: `{{name}}`.
  case text
  /// Text that may be missing: `{{name}}`, `{{#name}}{{.}}{{/name}}`, `{{^name}}`.
  case optionalText
  /// Several texts: `{{#name}}{{.}}{{/name}}`, `{{^name}}`.
  case texts
  /// HTML that is always there: `{{{name}}}`.
  case markup
  /// HTML that may be missing: `{{{name}}}`, `{{#name}}{{{.}}}{{/name}}`, `{{^name}}`.
  case optionalMarkup
  /// A yes or no: `{{#name}}`, `{{^name}}`.
  case flag
  /// One view model that is always there: `{{#name}}`, `{{name.other}}`.
  case object(Child)
  /// One view model that may be missing: `{{#name}}`, `{{^name}}`, `{{name.other}}`.
  case optional(Child)
  /// Several view models: `{{#name}}`, `{{^name}}`.
  case list(Child)

  /// The names of the view model inside, asked for late because types may contain themselves.
  typealias Child = @Sendable () -> Vocabulary

  /// What it is called in a finding.
  var noun: Message {
    switch self {
    case .text: Message(da: "en tekst", en: "a text")
    case .optionalText: Message(da: "en tekst, der kan mangle", en: "a text that may be missing")
    case .texts: Message(da: "en liste af tekster", en: "a list of texts")
    case .markup: Message(da: "færdig HTML", en: "finished HTML")
    case .optionalMarkup:
      Message(da: "færdig HTML, der kan mangle", en: "finished HTML that may be missing")
    case .flag: Message(da: "et ja eller nej", en: "a yes or no")
    case .object: Message(da: "et objekt", en: "an object")
    case .optional: Message(da: "et objekt, der kan mangle", en: "an object that may be missing")
    case .list: Message(da: "en liste", en: "a list")
    }
  }

  /// How it is used rightly, with `name` put in.
  func usage(of name: String) -> Message {
    switch self {
    case .text: Message(da: "Skriv {{\(name)}}.", en: "Write {{\(name)}}.")
    case .markup: Message(da: "Skriv {{{\(name)}}}.", en: "Write {{{\(name)}}}.")
    case .optionalText:
      Message(
        da: "Skriv {{\(name)}}, {{#\(name)}}{{.}}{{/\(name)}} eller {{^\(name)}}…{{/\(name)}}.",
        en: "Write {{\(name)}}, {{#\(name)}}{{.}}{{/\(name)}} or {{^\(name)}}…{{/\(name)}}.")
    case .optionalMarkup:
      Message(
        da: "Skriv {{{\(name)}}}, {{#\(name)}}{{{.}}}{{/\(name)}} eller {{^\(name)}}…{{/\(name)}}.",
        en: "Write {{{\(name)}}}, {{#\(name)}}{{{.}}}{{/\(name)}} or {{^\(name)}}…{{/\(name)}}.")
    case .texts:
      Message(
        da: "Skriv {{#\(name)}}{{.}}{{/\(name)}} eller {{^\(name)}}…{{/\(name)}}.",
        en: "Write {{#\(name)}}{{.}}{{/\(name)}} or {{^\(name)}}…{{/\(name)}}.")
    case .flag, .list:
      Message(
        da: "Skriv {{#\(name)}}…{{/\(name)}} eller {{^\(name)}}…{{/\(name)}}.",
        en: "Write {{#\(name)}}…{{/\(name)}} or {{^\(name)}}…{{/\(name)}}.")
    case .object:
      Message(
        da: "Skriv {{#\(name)}}…{{/\(name)}} eller {{\(name).…}}.",
        en: "Write {{#\(name)}}…{{/\(name)}} or {{\(name).…}}.")
    case .optional:
      Message(
        da: "Skriv {{#\(name)}}…{{/\(name)}}, {{^\(name)}}…{{/\(name)}} eller {{\(name).…}}.",
        en: "Write {{#\(name)}}…{{/\(name)}}, {{^\(name)}}…{{/\(name)}} or {{\(name).…}}.")
    }
  }
}
