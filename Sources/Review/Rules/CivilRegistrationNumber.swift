import CivilTime
import Content
import Diagnostics
import Governance
import Parallel

/// Nobody's CPR number stands in the content.
struct CivilRegistrationNumber: ReviewRule {
  static let description = RuleDescription(
    "cpr-nummer", .error,
    summary: Message(
      da: "Et CPR-nummer må ikke stå i indholdet",
      en: "A CPR number must not stand in the content"),
    explanation: Message(
      da:
        """
        Ti cifre, hvoraf de første seks er en dato, med eller uden bindestreg, tages for et \
        CPR-nummer, også i en kommentar og i den interne udgave: indholdet ligger i git, og \
        det, der først er gemt dér, forsvinder ikke igen. Er tallet noget andet, så skriv det \
        med mellemrum.
        """,
      en:
        """
        Ten digits of which the first six are a date, with or without a hyphen, are taken for a \
        CPR number, in a comment and in the internal edition too: content is kept in git, and \
        what has been stored there does not go away. If the number is something else, write it \
        with spaces.
        """
    ),
    wrong: "note: Borgeren (010203-0000) har klaget",
    right: "note: En borger har klaget")

  func review(_ context: inout ReviewContext) {
    let files = context.textFiles()
    for (file, ranges) in zip(files, files.concurrentMap { Self.numbers(in: $0.bytes) }) {
      for range in ranges {
        context.report(
          Self.self, in: context.entity(at: range.lowerBound, in: file),
          place: Place(path: file.path, range: range),
          // The number itself is kept out of logs.
          Message(da: "CPR-nummer i indholdet", en: "CPR number in the content"),
          mend: Message(
            da: "Slet det, og få det ud af versionshistorikken, hvis det er gemt dér.",
            en: "Delete it, and take it out of the version history if it is stored there."))
      }
    }
  }

  /// The bytes of all ten digits that look like a CPR number.
  ///
  /// - Complexity: O(bytes).
  private static func numbers(in bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        guard isDigit(bytes[index]) else {
          index += 1
          continue
        }
        let start = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        guard index - start == 6 || index - start == 10, isDate(bytes[start..<(start + 6)]),
          start == 0 || !continues(bytes[start - 1])
        else { continue }
        var end = index
        if index - start == 6 {
          let hyphen = hyphenLength(at: index, in: bytes)
          guard hyphen > 0 else { continue }
          end += hyphen
          while end < bytes.count, isDigit(bytes[end]) { end += 1 }
          guard end - index == hyphen + 4 else { continue }
          index = end
        }
        if end < bytes.count, continues(bytes[end]) { continue }
        result.append(start..<end)
      }
    }
    return result
  }

  /// The bytes of a hyphen, or of one of the dashes that a word processor makes of it: U+2010 to
  /// U+2015 and U+2212; 0 when there is none.
  private static func hyphenLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    guard index + 2 < bytes.count, bytes[index] == 0xE2 else { return 0 }
    let isDash =
      (bytes[index + 1] == 0x80 && (0x90...0x95).contains(bytes[index + 2]))
      || (bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92)
    return isDash ? 3 : 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether a byte beside a number makes it a part of something longer, such as a file number.
  private static func continues(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: isDigit(byte)
    }
  }

  private static func isDate(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let values = digits.map { Int($0) - 0x30 }
    let (day, month) = (values[0] * 10 + values[1], values[2] * 10 + values[3])
    // The century is not said, so 29 February may be right.
    return (1...12).contains(month) && day >= 1 && day <= Day.count(inMonth: month, of: 2000)
  }
}
