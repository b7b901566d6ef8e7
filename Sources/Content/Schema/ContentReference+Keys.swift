import Diagnostics
import Governance

extension ContentReference {
  /// Every kind with its own keys, the keys of all kinds first.
  static func kinds(_ headings: ReferenceHeadings) -> [String] {
    let language = headings.language
    var result = [
      Message(
        da: """
          ## Nøgler

          **Fede** nøgler skal være der. Hvor der står *id*, skrives id'et på noget, der findes i
          indholdet; i parentes står, hvad det kan være.

          ### Fælles nøgler

          Nøgler, som alle slags kan have.
          """,
        en: """
          ## Keys

          Keys in **bold** must be there. Where it says *id*, write the id of something that is in
          the content; the brackets say what it can be.

          ### Common keys

          Keys that every kind can have.
          """
      ).text(in: language),
      keys(Key.ofEntities, headings),
    ]
    var described: [[FieldDeclaration]: Kind] = [:]
    for kind in Kind.allCases {
      result.append("### \(kind.noun.text(in: language).capitalisedFirst)")
      result.append("\(kind.sentence.text(in: language)). \(place(of: kind, language))")
      if let like = described[kind.shape.fields] {
        let noun = like.noun.text(in: language)
        let link = "[\(noun)](#\(ReferenceHeadings.address(of: noun)))"
        result.append(
          Message(da: "Samme nøgler som \(link).", en: "The same keys as \(link).")
            .text(in: language))
      } else {
        described[kind.shape.fields] = kind
        result += own(kind.shape, besides: Key.ofEntities, common, headings)
      }
    }
    return result
  }

  /// Every part that keys of kinds hold, once each.
  static func parts(_ headings: ReferenceHeadings) -> [String] {
    let language = headings.language
    var result = [
      Message(
        da: """
          ## Dele

          Nøgler, der står rykket ind under en anden nøgle.

          ### Fælles nøgler i dele

          Nøgler, som de fleste dele kan have. De gælder kun den ene del.
          """,
        en: """
          ## Parts

          Keys that stand indented under another key.

          ### Common keys of parts

          Keys that most parts can have. They hold for that part alone.
          """
      ).text(in: language),
      keys(Key.ofParts, headings),
    ]
    for part in headings.parts {
      result.append("### \(part.title)")
      result.append(
        Message(da: "Står under ", en: "Stands under ").text(in: language)
          + uses(of: part, headings) + ".")
      result += own(part.shape, besides: Key.ofParts, commonOfParts, headings)
    }
    return result
  }

  /// The keys that a part stands under, with links to what has them.
  private static func uses(of part: ReferenceHeadings.Part, _ headings: ReferenceHeadings) -> String
  {
    let language = headings.language
    var keys: [String] = []
    for use in part.uses where !keys.contains(use.key) { keys.append(use.key) }
    return keys.map { key in
      let owners = part.uses.filter { $0.key == key }.map(\.owner)
      let names =
        owners.count > mostOwners
        ? Message(da: "de fleste slags", en: "most kinds").text(in: language)
        : owners.map(headings.link(to:)).joined(separator: ", ")
      return code(key) + Message(da: " i ", en: " of ").text(in: language) + names
    }.joined(separator: "; ")
  }

  /// The most owners that are named one by one.
  private static let mostOwners = 8

  private static let common = Message(
    da: "Desuden de [fælles nøgler](#fælles-nøgler).",
    en: "Besides, the [common keys](#common-keys).")
  private static let commonOfParts = Message(
    da: "Desuden de [fælles nøgler i dele](#fælles-nøgler-i-dele).",
    en: "Besides, the [common keys of parts](#common-keys-of-parts).")

  /// A record's own keys, then a line for those that it has in common with others.
  private static func own(
    _ shape: RecordShape, besides common: [FieldDeclaration], _ line: Message,
    _ headings: ReferenceHeadings
  ) -> [String] {
    let language = headings.language
    let hasCommon = common.allSatisfy { shape.field($0.key) != nil }
    let own = hasCommon ? shape.fields.filter { !common.contains($0) } : shape.fields
    var result: [String] = []
    if !own.isEmpty { result.append(keys(own, headings)) }
    for group in shape.exactlyOne {
      let words = Shape.enumerated(group.map(code), in: language)
      result.append(
        Message(
          da: "Netop én af nøglerne \(words) skal være der.",
          en: "Exactly one of the keys \(words) must be there."
        )
        .text(in: language))
    }
    if hasCommon { result.append(line.text(in: language)) }
    return result
  }

  /// A table of keys.
  static func keys(_ fields: [FieldDeclaration], _ headings: ReferenceHeadings) -> String {
    let language = headings.language
    let head = [
      Message(da: "nøgle", en: "key"), Message(da: "hvad den siger", en: "what it says"),
      Message(da: "hvad der kan stå", en: "what can stand there"),
      Message(da: "eksempel", en: "example"),
    ]
    return table(
      head.map { $0.text(in: language) },
      fields.map { field in
        [
          field.isRequired ? "**\(code(field.key))**" : code(field.key),
          field.documentation.text(in: language), headings.words(for: field.shape),
          code(field.example),
        ]
      })
  }

  private static func place(of kind: Kind, _ language: Language) -> String {
    guard let sort = FileSort.holding(kind) else {
      return Message(
        da: "Skrives i organisationens fil, under `\(drawer(of: kind))`.",
        en: "Written in the organisation's file, under `\(drawer(of: kind))`."
      ).text(in: language)
    }
    return Message(da: "Fil: ", en: "File: ").text(in: language)
      + code("content/\(sort.path.text(in: language))")
  }

  private static func drawer(of kind: Kind) -> String {
    kind == .unit ? Organisation.units.key : Organisation.offices.key
  }
}
