import Diagnostics
import Governance

extension ContentReference {
  /// Every fenced block with its keys.
  static func blocks(_ headings: ReferenceHeadings) -> [String] {
    let language = headings.language
    var result: [String] = []
    for block in BlockType.allCases {
      result.append("### \(block.rawValue.capitalisedFirst)")
      result.append("\(code("```\(block.rawValue)")): \(block.documentation.text(in: language)).")
      if !block.shape.fields.isEmpty { result.append(keys(block.shape.fields, headings)) }
    }
    return result
  }

  /// The rules that hold while content is read, in short.
  static func findings(_ language: Language) -> [String] {
    guard !ReadingRules.all.isEmpty else { return [] }
    let head = [Message(da: "regel", en: "rule"), Message(da: "hvad den kræver", en: "what it demands")]
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
