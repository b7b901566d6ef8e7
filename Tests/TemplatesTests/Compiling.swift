import Diagnostics
import Templates

/// A library of templates by name, in name order; the file of `a` is `a.mustache`.
func library(_ texts: [String: String], strings: [String: String] = [:]) -> TemplateLibrary {
  TemplateLibrary(
    sources: texts.sorted { $0.key < $1.key }.map { name, text in
      TemplateSource(name: name, file: SourceFile(path: "\(name).mustache", text: text))
    }, strings: strings)
}

/// What a template `side` shows of a model, or its findings.
func shown<Model: ViewModel>(
  _ model: Model, _ text: String, _ others: [String: String] = [:], strings: [String: String] = [:]
) throws -> String {
  var texts = others
  texts["side"] = text
  let (template, findings) = library(texts, strings: strings).compile("side", for: Model.self)
  guard findings.isEmpty, let template else {
    return lines(findings, texts).joined(separator: "\n")
  }
  return String(decoding: try template.render(model), as: UTF8.self)
}

/// The findings of a template `side` and all that it calls, one line each.
func found<Model: ViewModel>(
  _ text: String, _ others: [String: String] = [:], strings: [String: String] = [:],
  for model: Model.Type = SeatView.self
) -> [String] {
  var texts = others
  texts["side"] = text
  return lines(library(texts, strings: strings).compile("side", for: model).findings, texts)
}

/// Findings as `path:line:column rule «bytes meant» headline | mend`.
private func lines(_ findings: FindingSet, _ texts: [String: String]) -> [String] {
  findings.sorted().map { finding in
    let name = String(finding.place.path.split(separator: ".").first ?? "")
    let file = SourceFile(path: finding.place.path, text: texts[name] ?? "")
    let location = file.location(of: finding.place.range.lowerBound)
    let mend = finding.mend.map { " | \($0.danish)" } ?? ""
    return "\(finding.place.path):\(location.line):\(location.column) \(finding.rule)"
      + " ⟦\(file.text(in: finding.place.range))⟧ \(finding.headline.danish)\(mend)"
  }
}
