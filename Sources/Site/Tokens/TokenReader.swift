import Diagnostics
import YAML

/// Reads `tema.yaml`: every value that can be used, and a finding at each that cannot.
struct TokenReader {
  /// The file.
  let file: SourceFile
  /// The files that a logo can be, by their path below `assets/`.
  let assets: Set<String>
  /// What was read.
  private(set) var tokens = DesignTokens()
  /// What was wrong.
  private(set) var findings = FindingSet()

  /// Reads a file.
  init(_ file: SourceFile, assets: Set<String>) {
    self.file = file
    self.assets = assets
    let (root, found) = YAMLParser.parse(file, in: 0..<file.bytes.count)
    findings = found
    guard let root else { return }
    for entry in entries(of: root, allowing: ["farver", "skrift", "rund", "logo"]) {
      switch entry.key {
      case "farver": readColours(entry.value)
      case "rund": readStyle(.radius, entry.value)
      case "logo": readLogo(entry)
      default: readType(entry.value)
      }
    }
  }

  private mutating func readColours(_ node: YAMLNode) {
    for group in entries(of: node, allowing: ColourScheme.allCases.map(\.rawValue)) {
      guard let scheme = ColourScheme(rawValue: group.key) else { continue }
      for entry in entries(of: group.value, allowing: ColourToken.allCases.map(\.rawValue)) {
        guard let token = ColourToken(rawValue: entry.key),
          let text = text(of: entry.value, entry.key)
        else { continue }
        guard let colour = Colour(hex: text) else {
          reportColour(text, at: entry)
          continue
        }
        tokens.colours[scheme, default: [:]][token] = .init(
          value: colour, place: place(entry.value.range))
      }
    }
  }

  private mutating func readType(_ node: YAMLNode) {
    let allowed: [StyleToken] = [.textFace, .sansFace, .size]
    for entry in entries(of: node, allowing: allowed.map(\.rawValue)) {
      if let token = StyleToken(rawValue: entry.key) { readStyle(token, entry.value) }
    }
  }

  private mutating func readStyle(_ token: StyleToken, _ node: YAMLNode) {
    guard let text = text(of: node, token.rawValue) else { return }
    if let mend = token.fault(in: text) {
      report(
        "tema-vaerdi", node.range,
        Message(
          da: "»\(text)« kan ikke stå under `\(token.rawValue)`",
          en: "“\(text)” cannot stand under `\(token.rawValue)`"), mend: mend)
    } else {
      tokens.styles[token] = .init(value: text, place: place(node.range))
    }
  }

  private mutating func readLogo(_ group: YAMLEntry) {
    for entry in entries(of: group.value, allowing: ColourScheme.allCases.map(\.rawValue)) {
      guard let scheme = ColourScheme(rawValue: entry.key),
        let path = text(of: entry.value, entry.key)
      else { continue }
      if let mend = LogoFile.fault(in: path, among: assets) {
        report(
          "tema-logo", entry.value.range,
          Message(da: "»\(path)« kan ikke være logo", en: "“\(path)” cannot be the logo"),
          mend: mend)
      } else {
        tokens.logo[scheme] = path
      }
    }
    if case .mapping(let entries) = group.value.content,
      entries.contains(where: { $0.key == ColourScheme.dark.rawValue }),
      !entries.contains(where: { $0.key == ColourScheme.light.rawValue })
    {
      tokens.logo = [:]
      report(
        "tema-logo", group.keyRange,
        Message(da: "Logoet til lyse sider mangler", en: "The logo of light pages is missing"),
        mend: Message(
          da: "Skriv det under `lys`; `mørk` er det, der erstatter det på mørke sider.",
          en: "Write it under `lys`; `mørk` is what replaces it on dark pages."))
    }
  }

  /// The place of a byte range of the file.
  func place(_ range: Range<Int>) -> Place { Place(path: file.path, range: range) }

  /// Adds a finding.
  mutating func report(_ rule: String, _ range: Range<Int>, _ headline: Message, mend: Message) {
    findings.insert(Finding(rule, at: place(range), headline, mend: mend))
  }
}
