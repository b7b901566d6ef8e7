import CivilTime
import Diagnostics
import Testing

@testable import Phrases

/// The dates that people write every day and content does not: each is told what was meant.
@Suite struct EverydayDateTests {
  @Test(arguments: [
    ("1.10.2020", "Mente du »1. oktober 2020«?"), ("1/10-2020", "Mente du »1. oktober 2020«?"),
    ("01-10-20", "Mente du »1. oktober 2020«?"),
  ])
  func offersTheDayInWords(text: String, mend: String) {
    #expect(throws: PhraseFault.self) { try ImpreciseDate.parse(text) }
    do throws(PhraseFault) {
      _ = try ImpreciseDate.parse(text)
    } catch {
      #expect(error.mend?.danish == mend)
      #expect(error.range == 0..<text.utf8.count)
    }
  }

  @Test(arguments: ["fra og med 2020", "fra 2010 til og med 2022"])
  func saysThatTilIncludes(text: String) {
    do throws(PhraseFault) {
      _ = try Validity.parse(text)
      Issue.record("»\(text)« was read")
    } catch {
      #expect(error.mend?.danish.contains("uden »og med«") == true)
    }
  }
}
