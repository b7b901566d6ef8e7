import Diagnostics

/// Which files of `assets/` can be a logo.
enum LogoFile {
  /// The forms that every browser draws.
  private static let endings = [".svg", ".png", ".webp"]

  /// What keeps a path from being a logo, as a sentence with the mend; nil when it can be one.
  static func fault(in path: String, among assets: Set<String>) -> Message? {
    guard endings.contains(where: path.hasSuffix) else {
      return Message(
        da: "Brug en fil, der ender på .svg, .png eller .webp.",
        en: "Use a file that ends in .svg, .png or .webp.")
    }
    guard
      path.unicodeScalars.allSatisfy({
        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
          || "-_./".unicodeScalars.contains($0)
      })
    else {
      return Message(
        da: "Giv filen et navn af a-z, 0-9 og bindestreg.",
        en: "Give the file a name of a-z, 0-9 and hyphens.")
    }
    guard !assets.contains(path) else { return nil }
    let images = assets.filter { name in endings.contains(where: name.hasSuffix) }.sorted()
    let inAssets = path.split(separator: "assets/").last.map(String.init) ?? ""
    if assets.contains(inAssets) {
      return Message(
        da: "Stien begynder i `assets/`: skriv »\(inAssets)«.",
        en: "The path begins in `assets/`: write “\(inAssets)”.")
    }
    return Spelling.suggestion(for: path, in: images)
      ?? Message(
        da: "Læg filen i `templates/assets/`.", en: "Put the file into `templates/assets/`.")
  }
}
