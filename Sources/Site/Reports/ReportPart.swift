import Diagnostics
import Reports
import Templates

/// What a block of a report comes to, before its figures and tables are numbered.
///
/// A block without data is one sentence and at least one gap; it never is an empty table.
struct ReportPart: Sendable {
  /// A drawing with the words under it.
  struct Illustration: Sendable {
    /// What it shows, with its date; plain text without a number.
    let caption: String
    /// The drawing as HTML, without the caption.
    let html: String
    /// The tracks that it takes.
    var width = SectionView.Width.wide
    /// Whether several of its kind stand side by side.
    var isSmall = false
  }

  /// The block that it is made of, which is where its sentences stand.
  var block = ""
  /// Paragraphs of HTML without their tags, before what is drawn and listed.
  var sentences: [String] = []
  /// HTML of its own after the sentences, such as a list.
  var html = ""
  /// Drawings, each with its table among `tables`.
  var illustrations: [Illustration] = []
  /// Tables, each with a caption that says what and when, without a number.
  var tables: [TableView] = []
  /// What lacks.
  var gaps: [ReportGap] = []

  init() {}

  /// A block that has nothing to show: one sentence, and what is to be written instead.
  static func nothing(_ sentence: String, _ gaps: [ReportGap]) -> ReportPart {
    var part = ReportPart()
    part.sentences = [sentence]
    part.gaps = gaps
    return part
  }

  /// Whether there is anything but gaps.
  var isEmpty: Bool {
    sentences.isEmpty && html.isEmpty && illustrations.isEmpty
      && tables.allSatisfy { $0.rows.isEmpty }
  }
}
