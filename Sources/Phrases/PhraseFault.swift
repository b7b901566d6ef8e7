package import Diagnostics

/// Why a text is not a phrase of its kind, and which word is to blame.
package struct PhraseFault: Error, Hashable, Sendable {
  /// The UTF-8 offsets of the smallest wrong word in the text; empty where something is missing.
  package var range: Range<Int>
  /// What is wrong, most specific word first, no full stop.
  package var headline: Message
  /// What would fit here, with an example.
  package var fits: Message
  /// The likely mend, as a sentence.
  package var mend: Message?

  /// Makes a fault.
  package init(range: Range<Int>, headline: Message, fits: Message, mend: Message? = nil) {
    self.range = range
    self.headline = headline
    self.fits = fits
    self.mend = mend
  }
}
