import Content
import Diagnostics
import Governance
import Reports
import Testing

/// What a report on a year looks at, made of a few files of content.
///
/// - Parameter about: the one body or plan that the report is about.
func reportYear(
  _ year: Int, about: String? = nil, _ files: KeyValuePairs<String, String>
) throws -> ReportYear {
  var tree = SourceTree(texts: [
    "content/site.yaml": """
    titel: Et site
    udgiver: kommunen
    adresse: https://www.eksempel.dk/
    """
  ])
  let report = """
    titel: Status
    år: \(year)
    pr: 31. december \(year)
    """
  let all =
    files.map { ($0.key, $0.value) } + [
      ("rapporter/status/rapport.md", report + (about.map { "\nhandler om: \($0)" } ?? "")),
      ("organisationer/kommunen.md", "navn: Kommunen\nart: kommune"),
    ]
  for (path, text) in all {
    let whole = path.hasSuffix(".md") ? "---\n\(text)\n---\n" : text
    tree.insert(SourceFile(path: "content/\(path)", text: whole))
  }
  let register = ContentLoader.load(tree).register
  let entity = try #require(register["status"])
  return try #require(ReportYear(entity, in: register))
}

/// Gaps as a test expects them: the words, then where they are to be written.
func lines(_ gaps: [ReportGap]) -> [String] {
  gaps.map { gap in
    let place = [gap.entity?.rawValue, gap.key].compactMap { $0 }.joined(separator: ", ")
    return gap.words.text(in: .danish) + (place.isEmpty ? "" : " [\(place)]")
  }
}
