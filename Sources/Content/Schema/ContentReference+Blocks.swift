import Diagnostics
import Governance

extension ContentReference {
  /// Every fenced block, then the keys that may stand in them.
  static func blocks(_ headings: ReferenceHeadings) -> [String] {
    let language = headings.language
    let head = [
      Message(da: "blok", en: "block"), Message(da: "hvad den gør", en: "what it does"),
      Message(da: "nøgler", en: "keys"),
    ]
    var distinct: [FieldDeclaration] = []
    for field in BlockType.allCases.flatMap(\.shape.fields)
    where !distinct.contains(where: { $0.optional == field.optional }) {
      distinct.append(field.optional)
    }
    return [
      table(
        head.map { $0.text(in: language) },
        BlockType.allCases.map { block in
          [
            code(block.rawValue), block.documentation.text(in: language),
            block.shape.fields.map { $0.isRequired ? "**\(code($0.key))**" : code($0.key) }
              .joined(separator: ", "),
          ]
        }),
      Message(da: "### Nøgler i blokke", en: "### Keys of blocks").text(in: language),
      keys(distinct, headings),
    ]
  }

  /// The rules that hold while content is read, in short.
  static func findings(_ language: Language) -> [String] {
    guard !ReadingRules.all.isEmpty else { return [] }
    let head = [
      Message(da: "regel", en: "rule"), Message(da: "hvad den kræver", en: "what it demands"),
    ]
    return [
      Message(
        da: """
          ## Regler, mens der læses

          Hvert fund nævner sin regel i kantede parenteser. `kommissorium explain <regel>` forklarer
          den med et eksempel.
          """,
        en: """
          ## Rules while reading

          Each finding names its rule in square brackets. `kommissorium explain <rule>` explains it
          with an example.
          """
      ).text(in: language),
      table(
        head.map { $0.text(in: language) },
        ReadingRules.all.map { [code($0.id), $0.summary.text(in: language)] }),
    ]
  }
}
