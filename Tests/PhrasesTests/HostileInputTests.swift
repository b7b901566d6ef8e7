import CivilTime
import Diagnostics
import Phrases
import SeededRandom
import Testing

@Suite struct HostileInputTests {
  /// The example texts of every phrase, and how each phrase answers to a text.
  private static let phrases: [(examples: [String], read: @Sendable (String) -> PhraseFault?)] = [
    entry(ImpreciseDate.self), entry(Validity.self), entry(MeetingFrequency.self),
    entry(Weekdays.self), entry(MeetingTime.self), entry(ClockTime.self), entry(Occasion.self),
    entry(Deadline.self), entry(AnnualDays.self),
    entry(Quantity.self), entry(Amount.self), entry(Share.self), entry(CheckSum.self),
    entry(SourcePlace.self), entry(SourceReference.self), entry(LawPlace.self),
    entry(LawReference.self),
  ]

  /// The entry of a type; a text that is read must print and be read again as the same.
  private static func entry<Value: Phrase>(
    _ type: Value.Type
  ) -> (examples: [String], read: @Sendable (String) -> PhraseFault?) {
    (
      Value.examples,
      { text in
        do throws(PhraseFault) {
          let value = try Value.parse(text)
          let back = try Value.parse(value.printed(in: .danish))
          if back == value { return nil }
          return PhraseFault(
            range: 0..<0, headline: Message(da: "came back as \(back)", en: ""),
            fits: Message(da: "never", en: ""))
        } catch {
          return error
        }
      }
    )
  }

  @Test func everyExampleIsRead() {
    for phrase in Self.phrases {
      for example in phrase.examples {
        #expect(phrase.read(example) == nil, "\(example)")
      }
    }
  }

  @Test func everyTextIsReadOrRefusedInside() {
    let seed = UInt64.random(in: 0...(.max))
    var random = SplitMix64(seed: seed)
    let texts = Self.phrases.flatMap(\.examples)
    let signs: [String] = [
      "", " ", "-", "–", "(", ")", ",", "½", "%", "=", "+", ".", "§", "æ", "\u{301}", "🙂", "0",
      "99999999999999999999", "\u{A0}", "\0", "l.", "ca.", "/", ":",
    ]
    for _ in 0..<1500 {
      let words = (texts.randomElement(using: &random) ?? "").split(separator: " ").map(String.init)
      let more = (texts.randomElement(using: &random) ?? "").split(separator: " ").map(String.init)
      var all = words + more.prefix(Int.random(in: 0...more.count, using: &random))
      for _ in 0..<Int.random(in: 0...3, using: &random) where !all.isEmpty {
        let index = Int.random(in: 0..<all.count, using: &random)
        let sign = signs.randomElement(using: &random) ?? ""
        switch Int.random(in: 0...3, using: &random) {
        case 0: all[index] += sign
        case 1: all[index] = sign + all[index]
        case 2: all.remove(at: index)
        default: all.swapAt(index, Int.random(in: 0..<all.count, using: &random))
        }
      }
      let text = all.joined(separator: " ")
      for phrase in Self.phrases {
        guard let fault = phrase.read(text) else { continue }
        #expect(fault.fits.danish != "never", "seed \(seed): »\(text)« \(fault.headline.danish)")
        #expect(fault.range.upperBound <= text.utf8.count, "seed \(seed): »\(text)«")
        #expect(!fault.headline.danish.hasSuffix("."), "seed \(seed): »\(text)«")
      }
    }
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "(", ")", "-", ",", "½", "%", "9", "x", "æ ", "1 ", "1-", "1 + ", "1 = ", "a/", "§ ",
      "5 % af ",
      "mandag, ", "i maj og ", "\u{301}", "🙂 ", "l. 1, ", "§ 1, ",
    ])
  func longTextsAreRefusedSoon(piece: String) {
    let text = String(repeating: piece, count: 4_000)
    for phrase in Self.phrases {
      for start in ["", "12 % = ", "notat, x (l. ", "lov, ", "fra "] {
        guard let fault = phrase.read(start + text) else { continue }
        #expect(fault.fits.danish != "never")
        #expect(fault.headline.danish.utf8.count < 400)
        #expect((fault.mend?.danish.utf8.count ?? 0) < 400)
      }
    }
  }
}
