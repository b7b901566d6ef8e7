import Diagnostics

/// When a body can decide, as far as the words of its rule can be reckoned with.
///
/// `når mindst 4 medlemmer er til stede`, `når mere end halvdelen af medlemmerne er til stede`.
struct QuorumRule: Hashable {
  /// How many must be there.
  enum Size: Hashable {
    /// So many.
    case members(Int)
    /// A part of all: numerator and denominator.
    case share(Int, Int)
  }

  /// How many must be there.
  let size: Size
  /// Whether there must be more than that.
  let isMore: Bool
  /// Whether the rule goes on and asks for more than a number.
  let hasFurtherTerms: Bool

  /// Reads a rule; nil where it names no number that can be reckoned with.
  init?(_ text: String) {
    var words = text.lowercased().split { " ,.;:".contains($0) }.map(String.init)[...]
    while let word = words.first, Self.openings.contains(word) { words = words.dropFirst() }
    isMore = Self.take(Self.more, from: &words)
    if !isMore { _ = Self.take(Self.atLeast, from: &words) }
    guard let size = Self.size(&words) else { return nil }
    self.size = size
    guard Self.takeMembers(&words) else { return nil }
    guard Self.take(Self.there, from: &words) else { return nil }
    hasFurtherTerms = !words.isEmpty
  }

  /// How many must be there when a body has so many members.
  func required(of members: Int) -> Int {
    switch size {
    case .members(let count): count + (isMore ? 1 : 0)
    case .share(let part, let whole):
      isMore ? part * members / whole + 1 : (part * members + whole - 1) / whole
    }
  }

  /// Whether the number depends on how many members there are.
  var isShare: Bool { if case .share = size { true } else { false } }

  private static let openings: Set<String> = [
    "når", "hvis", "forummet", "rådet", "udvalget", "bestyrelsen", "er", "beslutningsdygtigt",
    "beslutningsdygtig", "kan", "træffe", "beslutning",
  ]
  private static let more = [["mere", "end"], ["flere", "end"], ["over"]]
  private static let atLeast = [["mindst"], ["minimum"]]
  private static let there = [
    ["er", "til", "stede"], ["er", "tilstede"], ["er", "mødt"], ["deltager"], ["møder"],
    ["til", "stede"],
  ]
  private static let shares: [([String], (Int, Int))] = [
    (["halvdelen"], (1, 2)), (["en", "tredjedel"], (1, 3)), (["to", "tredjedele"], (2, 3)),
    (["tre", "fjerdedele"], (3, 4)), (["1/2"], (1, 2)), (["1/3"], (1, 3)), (["2/3"], (2, 3)),
    (["3/4"], (3, 4)), (["alle"], (1, 1)),
  ]
  private static let numbers = [
    "én": 1, "et": 1, "en": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7,
    "otte": 8,
    "ni": 9, "ti": 10, "elleve": 11, "tolv": 12,
  ]

  private static func take(_ forms: [[String]], from words: inout ArraySlice<String>) -> Bool {
    guard let form = forms.first(where: { words.starts(with: $0) }) else { return false }
    words = words.dropFirst(form.count)
    return true
  }

  private static func size(_ words: inout ArraySlice<String>) -> Size? {
    if let (form, share) = shares.first(where: { words.starts(with: $0.0) }) {
      words = words.dropFirst(form.count)
      return .share(share.0, share.1)
    }
    guard let word = words.first, let count = Int(word) ?? numbers[word], (1...999).contains(count)
    else { return nil }
    words = words.dropFirst()
    return .members(count)
  }

  /// `medlemmer`, `af medlemmerne`, `af dets medlemmer`.
  private static func takeMembers(_ words: inout ArraySlice<String>) -> Bool {
    if words.first == "af" { words = words.dropFirst() }
    for skipped in 0...1 {
      let word = words.dropFirst(skipped).first
      if word == "medlem" || word == "medlemmer" || word == "medlemmerne" {
        words = words.dropFirst(skipped + 1)
        return true
      }
    }
    return false
  }
}
