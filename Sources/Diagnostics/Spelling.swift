/// Finds the word that was probably meant.
package enum Spelling {
  /// The one candidate nearest to `word`, or nil when none is near or two are equally near.
  ///
  /// Near means at most a third of the word's letters changed, added, left out or swapped
  /// (optimal string alignment distance), and æ, ø, å written as ae, oe, aa cost nothing.
  package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    let limit = max(1, wanted.count / 3)
    var best: [String] = []
    var bestDistance = limit + 1
    for candidate in candidates {
      let letters = folded(candidate)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      if distance < bestDistance {
        best = [candidate]
        bestDistance = distance
      } else if distance == bestDistance, bestDistance <= limit, !best.contains(candidate) {
        best.append(candidate)
      }
    }
    return best.count == 1 ? best.first : nil
  }

  /// The sentence that offers the nearest candidate, or nil when there is none.
  package static func suggestion(for word: String, in candidates: some Sequence<String>) -> Message?
  {
    nearest(to: word, in: candidates).map {
      Message(da: "Mente du »\($0)«?", en: "Did you mean “\($0)”?")
    }
  }

  private static func folded(_ word: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "æ": result += ["a", "e"]
      case "ø": result += ["o", "e"]
      case "å": result += ["a", "a"]
      case "_", " ": result.append("-")
      default: result.append(scalar)
      }
    }
    return result
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
