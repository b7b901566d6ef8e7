/// A box of a chart: a body, a series of meetings, an organisation outside.
package struct ChartNode: Hashable, Sendable {
  /// What a box stands for, which decides its frame.
  package enum Sort: Hashable, Sendable {
    /// One body.
    case single
    /// Several that are not named one by one: three stacked frames.
    case several
    /// Somebody who takes part in relations and is no body: a frame in second ink, at the side.
    case outside
    /// The one that the drawing is about: a heavy frame.
    case focus
    /// What has ended or is uncertain: a dashed frame.
    case past
  }

  /// What the chart knows it by; unique in the chart.
  package let id: String
  /// Its name.
  package let name: String
  /// Its name in full, where the box shows a shorter one.
  package let fullName: String
  /// What else stands in the box, a line or more each.
  package var facts: [String]
  /// What of it stands there in the narrow drawing.
  package var brief: [String]
  /// Where the box links to; nil for none.
  package let href: String?
  /// The band it stands in, from 0 at the top; one that is not there counts as the last.
  package var band: Int
  /// The column it stands in, from 0 at the left; nil for all columns.
  package var column: Int?
  /// What it stands for.
  package let sort: Sort
  /// Its wished place among the boxes of its band; equal ones go by id.
  package let order: Int
  /// The boxes inside it, when it is a collective whose members are known.
  package let members: [ChartNode]

  /// Makes a box.
  package init(
    id: String, name: String, fullName: String? = nil, facts: [String] = [],
    brief: [String]? = nil, href: String? = nil, band: Int = 0, column: Int? = 0,
    sort: Sort = .single, order: Int = 0, members: [ChartNode] = []
  ) {
    self.id = id
    self.name = name
    self.fullName = fullName ?? name
    self.facts = facts
    self.brief = brief ?? facts
    self.href = href
    self.band = band
    self.column = column
    self.sort = sort
    self.order = order
    self.members = members
  }
}
