import Diagnostics
import Reports
import Templates

/// What a block of a report comes to, before its figures and tables are numbered.
///
/// A block without data is one sentence, with a gap for each thing that lacks; in a report on one body
/// or plan, which need not have any, it is nothing.
struct ReportPart: Sendable {
  /// A drawing with the words under it.
  struct Illustration: Sendable {
    /// What it shows, with its date; plain text without a number.
    let caption: String
    /// Draws it as HTML, without the caption; given what the ids in it begin with.
    let drawing: @Sendable (_ id: String) -> String
    /// The tracks that it takes.
    var width = SectionView.Width.wide
    /// Whether several of its kind stand side by side.
    var isSmall = false
  }

  /// A paragraph.
  struct Sentence: Sendable {
    /// What tells it from the others of its block, whatever it says: `optælling`.
    let key: String
    /// Its HTML without the tags of a paragraph.
    let html: String
  }

  /// The block that it is made of.
  var block = ""
  /// What the block is called in its report, by which its sentences and tables are known.
  var name = ""
  /// What it says before what is drawn and listed.
  var sentences: [Sentence] = []
  /// HTML of its own after the sentences, such as a list or a link onward; no figure stands in it.
  var html = ""
  /// Drawings, each with its table among `tables`.
  var illustrations: [Illustration] = []
  /// Tables, each with a caption that says what and when, without a number, and a key of its own.
  var tables: [TableView] = []
  /// What lacks.
  var gaps: [ReportGap] = []
  /// Whether the register says otherwise than what was published.
  var isCorrected = false

  init() {}

  /// A block that has nothing to show: one sentence, and what is to be written instead.
  static func nothing(_ sentence: String, _ gaps: [ReportGap]) -> ReportPart {
    var part = ReportPart()
    part.say("ingen", sentence)
    part.gaps = gaps
    return part
  }

  /// Adds a paragraph.
  mutating func say(_ key: String, _ html: String) {
    sentences.append(Sentence(key: key, html: html))
  }

  /// Whether there is anything but gaps.
  var isEmpty: Bool {
    sentences.isEmpty && html.isEmpty && illustrations.isEmpty
      && tables.allSatisfy { $0.rows.isEmpty }
  }
}
