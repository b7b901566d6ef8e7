/// A drawing of figures, in units that are pixels at its full width: places and words, no colours.
///
/// Text keeps its size, so a narrow window needs a narrow drawing of its own.
package struct Plot: Hashable, Sendable {
  /// Something drawn.
  package enum Mark: Hashable, Sendable {
    /// A rectangle.
    case box(Frame, Style)
    /// A line through places; a single place draws nothing.
    case line([Point], Style)
    /// A dot round a place.
    case dot(Point, Style)
    /// A line of text.
    case text(String, Point, Anchor, Weight)
  }

  /// What a mark is for, which decides how it looks.
  package enum Style: String, Hashable, Sendable, CaseIterable {
    /// A figure as stated.
    case stated = "g-oplyst"
    /// An amount that was granted.
    case granted = "g-bevilget"
    /// A figure that somebody estimated, applied for or proposed.
    case loose = "g-loes"
    /// A figure that was worked out.
    case derived = "g-beregnet"
    /// A figure of the one that the drawing is about.
    case own = "g-egen"
    /// What something is a part of.
    case whole = "g-hele"
    /// What is to be reached.
    case target = "g-maal"
    /// The time by which it is to be reached.
    case goal = "g-frist"
    /// An axis or a connection.
    case axis = "g-akse"
    /// A value of which only a bound is told.
    case bound = "g-under"
  }

  /// Where a text lies at its place.
  package enum Anchor: String, Hashable, Sendable {
    /// It begins there.
    case start
    /// It is in the middle there.
    case middle
    /// It ends there.
    case end
  }

  /// How much a text weighs.
  package enum Weight: Hashable, Sendable {
    /// A name or a value.
    case strong
    /// What is said besides.
    case plain
  }

  /// Marks that lead to one place, or to none.
  package struct Group: Hashable, Sendable {
    /// Where they lead.
    package let address: String?
    /// What they are, for those who cannot see them and for the pointer.
    package let title: String
    /// What is drawn.
    package let marks: [Mark]

    /// Makes a group.
    package init(_ marks: [Mark], address: String? = nil, title: String = "") {
      self.marks = marks
      self.address = address
      self.title = title
    }
  }

  /// How wide it is.
  package let width: Int
  /// How high it is.
  package let height: Int
  /// What it shows.
  package let title: String
  /// What it shows, in a sentence or two.
  package let summary: String
  /// What is drawn, in the order in which it is read.
  package let groups: [Group]

  /// Makes a drawing.
  package init(width: Int, height: Int, title: String, summary: String, groups: [Group]) {
    self.width = width
    self.height = height
    self.title = title
    self.summary = summary
    self.groups = groups
  }

  /// The face of text.
  package static let face = Face(size: 14)
  /// The face of names and values.
  package static let strongFace = Face(size: 14, isBold: true)
  /// How far apart two lines of text stand.
  static let leading = 19
}
