import Templates

/// Numbers the figures and the tables of a report, each series by chapter: `Figur 8.1`, `Tabel 8.2`.
struct ReportNumbering {
  /// What a figure or a table is called, where it stands and what it shows.
  struct Entry: Sendable {
    /// Its name, such as `Tabel 8.1`.
    let name: String
    /// What it shows.
    let caption: String
    /// The fragment that leads to it.
    let address: String
  }

  /// The figures so far.
  private(set) var figures: [Entry] = []
  /// The tables so far.
  private(set) var tables: [Entry] = []
  private let maker: ReportMaker
  /// The addresses claimed so far.
  private var taken: Set<String> = []
  private let words: (figure: String, table: String)
  private var counts: [String: (figures: Int, tables: Int)] = [:]

  init(_ maker: ReportMaker) {
    self.maker = maker
    words = (maker.context[.reportFigure], maker.context[.reportTable])
  }

  /// Numbers a figure of a chapter.
  mutating func figure(_ caption: String, in chapter: ReportChapter) -> Entry {
    let number = next(in: chapter, \.figures)
    let entry = Entry(
      name: "\(words.figure) \(number)", caption: caption,
      address: claim("figur-\(PageParts.slug(number.lowercased()))"))
    figures.append(entry)
    return entry
  }

  /// Numbers a table of a chapter.
  mutating func table(_ caption: String, in chapter: ReportChapter) -> Entry {
    let number = next(in: chapter, \.tables)
    let entry = Entry(
      name: "\(words.table) \(number)", caption: caption,
      address: claim("tabel-\(PageParts.slug(number.lowercased()))"))
    tables.append(entry)
    return entry
  }

  /// An address in the page that neither a heading nor anything claimed before has.
  private mutating func claim(_ wanted: String) -> String {
    var address = maker.address(wanted)
    while !taken.insert(address).inserted { address += "_" }
    return address
  }

  private mutating func next(
    in chapter: ReportChapter, _ series: WritableKeyPath<(figures: Int, tables: Int), Int>
  ) -> String {
    let label = chapter.label ?? ""
    counts[label, default: (0, 0)][keyPath: series] += 1
    let count = counts[label]?[keyPath: series] ?? 1
    return label.isEmpty ? "\(count)" : "\(label).\(count)"
  }
}
