import SeededRandom

/// Markdown that is put together at random from pieces that tend to interact.
struct RandomMarkdown {
  private var generator: SplitMix64

  /// Starts at a seed.
  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// A text of some lines.
  mutating func text() -> String {
    let ending = ["\n", "\n", "\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    var text = Bool.random(using: &generator) ? "" : "\u{FEFF}"
    var prefix = ""
    for _ in 0..<Int.random(in: 1...14, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        prefix = Self.prefixes.randomElement(using: &generator) ?? ""
      }
      // Now and then a line without its prefix: a lazy continuation.
      if Int.random(in: 0..<6, using: &generator) > 0 { text += prefix }
      text += Self.starts.randomElement(using: &generator) ?? ""
      for _ in 0..<Int.random(in: 0...7, using: &generator) {
        text += Self.pieces.randomElement(using: &generator) ?? ""
      }
      text += ending
      if Int.random(in: 0..<4, using: &generator) == 0 { text += ending }
    }
    return text
  }

  private static let prefixes = ["", "", "> ", ">", "  ", "   ", "    ", "> > ", "- ", "\t", "1. "]

  private static let starts = [
    "", "", "", "", "- ", "* ", "+ ", "1. ", "3) ", "8. ", "## ", "### 2. ", "# ", "> ", "```\n",
    "``` vis x\n", "~~~", "---", "===", "| a | b |\n|---|:-:|\n", "| a\\|b | `c\\|d` |", "|", "\t",
    "    ", "[^a]: ", "[^b]: ", "[r]: /u 't'", "[ø]: <x y>", "- [ ] ", "- [x] ", "  ", "- a) ",
    "<div>", "<!-- k -->",
  ]

  private static let pieces = [
    "ord", "å", "a\u{30A}", "æøå", "👍🏽", " ", " ", " ", "  ", "*", "*", "**", "**", "_", "__",
    "~~", "~", "`", "`", "``", "[", "]", "](", ")", "](u)", "](<a b> \"t\")", "](/x\\)y)", "![",
    "[r]", "[ord][r]", "[Ø]", "[^a]", "[^b]", "[^c]", "\\*", "\\\\", "\\|", "\\", "&amp;", "&",
    "&copy;", "&#x41;", "&uvist;", "www.kk.dk", "http://a.dk/x_y?b=1&c", "https://kk.dk/(a)",
    "foo@b.dk", "<https://kk.dk/å>", "<a@b.dk>", "<b>", "</b>", "<", ">", "|", "\"", "'", ".",
    "! ", ":", "javascript:x", "\n", "\n", "  \n", "\\\n", "\t", "x](\n/u\n'v')", "`a\nb`",
  ]
}
