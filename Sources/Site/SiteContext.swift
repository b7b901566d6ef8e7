import Calendar
import Charts
import CivilTime
import Conformity
import Content
import Diagnostics
import Governance
import Parallel
import Phrases
import Templates

/// What every page is made from: the register of the edition as of the day, and the fixed words.
///
/// A class because every part of every page is handed it; nothing in it ever changes.
final class SiteContext: Sendable {
  /// The register as of the day.
  let situation: Situation
  /// What the build was asked for.
  let options: SiteOptions
  /// The language of the pages.
  let language: Language
  /// The fixed words, by key.
  let strings: [String: String]
  /// The logo of the site, by scheme: paths from its root.
  let logo: [ColourScheme: String]
  /// The template of a table, for one that stands in a text; without it there are none.
  let tableTemplate: Template<TableView>?
  /// The files of content that entities stand in.
  private let origins: Origins
  /// Names that the register has and this edition has not.
  let hiddenNames: HiddenNames
  /// The same site in the edition that hides nothing; nil in that edition, and where no report is
  /// frozen.
  let internalEdition: (@Sendable () -> SiteContext)?
  /// The colours of drawings that are files.
  let palette: ChartPalette
  /// The settings of the site.
  let settings: Record
  /// The name of the site.
  let siteTitle: String
  /// Who publishes it.
  let publisher: String
  /// Where the site lies on the web.
  let root: SiteRoot
  /// What links lead to, in the register's order.
  private let pages: [PageEntry]
  /// All relations, those that follow included, by the entities they join.
  let relations: [EntityID: [Relation]]
  /// All relations, in the register's order.
  let allRelations: [Relation]
  /// Abbreviations with what they stand for.
  let abbreviations: [String: String]

  /// Whether what is made is a document for paper, which may be read far from the site.
  let isOnPaper: Bool

  /// What is due around meetings.
  let deadlines: DeadlineIndex

  /// All that is dated of the register's meetings.
  let diary: Diary

  /// All meetings, each read once.
  let meetings: MeetingBook

  /// The agreements as of the day, and what stands above and below each.
  let agreements: AgreementTree

  /// The years of bodies as seen from any day, judged when somebody asks for them.
  let judgedYears: JudgedYears

  /// Whether duties were met, as seen from the day of the site.
  let duties: DutyIndex

  /// The years that every page draws time to.
  let timeScale: TimeScale

  /// The register.
  var register: Register { situation.register }

  /// The day.
  var day: Day { situation.day }

  init(
    register: Register, options: SiteOptions, language: Language, strings: [String: String],
    logo: [ColourScheme: String], palette: ChartPalette = .builtIn,
    tableTemplate: Template<TableView>? = nil, origins: Origins = Origins(),
    hiddenNames: HiddenNames = HiddenNames(), internalEdition: (@Sendable () -> SiteContext)? = nil
  ) {
    self.internalEdition = internalEdition
    self.origins = origins
    self.hiddenNames = hiddenNames
    situation = register.asOf(options.day)
    self.options = options
    self.language = language
    self.strings = strings
    self.logo = logo
    self.palette = palette
    self.tableTemplate = tableTemplate
    settings = register["site"]?.record ?? Record()
    siteTitle = settings.first(Key.title) ?? ""
    publisher =
      settings.first(SiteSettings.publisher)?.target.flatMap { register[$0]?.name } ?? ""
    root = SiteRoot(
      address: settings.all(SiteSettings.address).first?.first, basePath: options.basePath)
    pages = register.entities.concurrentMap { PageEntry($0, in: language) }
    var relations: [EntityID: [Relation]] = [:]
    allRelations = register.relations()
    for relation in allRelations {
      relations[relation.subject, default: []].append(relation)
      if let object = relation.object, object != relation.subject {
        relations[object, default: []].append(relation)
      }
    }
    self.relations = relations
    abbreviations = Self.abbreviations(in: register)
    isOnPaper = false
    deadlines = DeadlineIndex(register)
    diary = Diary(register, deadlines)
    meetings = MeetingBook(register)
    agreements = AgreementTree(situation)
    judgedYears = JudgedYears(register, deadlines: deadlines.reckoner)
    duties = DutyIndex(register, deadlines, asOf: options.day)
    timeScale = Self.timeScale(of: register, settings, on: options.day)
  }

  /// The same site as of another day, for paper, or with other options that change no register.
  private init(
    _ other: SiteContext, situation: Situation, options: SiteOptions, isOnPaper: Bool
  ) {
    self.situation = situation
    self.isOnPaper = isOnPaper
    self.options = options
    language = other.language
    strings = other.strings
    logo = other.logo
    palette = other.palette
    tableTemplate = other.tableTemplate
    origins = other.origins
    hiddenNames = other.hiddenNames
    internalEdition = other.internalEdition
    settings = other.settings
    siteTitle = other.siteTitle
    publisher = other.publisher
    root = other.root
    pages = other.pages
    relations = other.relations
    allRelations = other.allRelations
    abbreviations = other.abbreviations
    deadlines = other.deadlines
    diary = other.diary
    meetings = other.meetings
    agreements = other.agreements.asOf(situation.day)
    judgedYears = other.judgedYears
    duties = other.duties
    timeScale = other.timeScale
  }

  /// An entity and its page, or nil when the edition does not have it.
  func page(of id: EntityID) -> PageEntry? { register.position(of: id).map { pages[$0] } }

  /// The file of content that an entity of the edition stands in, from the site's folder; nil for
  /// one that stands in none.
  func file(of id: EntityID) -> String? {
    register[id].flatMap { _ in origins.file(of: id) }
  }

  /// The file that a key of an entity stands in or has its place in.
  func file(of id: EntityID, key: String) -> String? {
    register[id].flatMap { _ in origins.file(of: id, key: key) }
  }

  /// A fixed word; the built-in table has every key, and what a site says of its own goes before it.
  subscript(_ string: SiteString) -> String { strings[string.key] ?? string.key }

  /// A fixed sentence in plain text with its gaps, `{0}`, `{1}` …, filled.
  func sentence(_ string: SiteString, _ parts: String...) -> String {
    Sentence.filled(self[string], with: parts)
  }

  /// A number of things in words; the words for many have a gap for the number.
  func counted(_ count: Int, _ one: SiteString, _ many: SiteString) -> String {
    count == 1 ? self[one] : sentence(many, "\(count)")
  }

  /// What a kind is called.
  func noun(_ kind: Kind) -> String { kind.noun.text(in: language) }

  /// A day in words.
  func words(_ day: Day) -> String { ImpreciseDate(day).printed(in: language) }

  /// The word for a state.
  func word(for state: ValidityState, ofBody: Bool = false) -> String {
    switch state {
    case .inForce: ofBody ? self[.bodyInForce] : self[.inForce]
    case .notYet: self[.notYet]
    case .ceased: self[.ceased]
    case .uncertain: self[.uncertain]
    }
  }

  /// Entities of some kinds that are no examples, in the Danish order of their names.
  func real(_ kinds: Kind...) -> [Entity] {
    register.all(kinds).filter { !register.isExample($0.id) }
      .sortedInDanish { $0.name }
  }

  /// Whether a relation is to something made up, which no real page lists.
  func involvesExample(_ relation: Relation) -> Bool {
    register.isExample(relation.subject) || relation.object.map(register.isExample) ?? false
  }

  /// The years from the first that something of the organisation is dated in to the last, never
  /// more than forty before the day and ten after it.
  private static func timeScale(of register: Register, _ settings: Record, on day: Day)
    -> TimeScale
  {
    let dated: Set<Kind> = [.forum, .agreement, .scheme, .helhedsplan, .grant, .meeting]
    let years = OrganisationPages.lookBack(settings).map(\.year) + [day.year]
    var (first, last) = (years.min() ?? day.year, years.max() ?? day.year)
    for entity in register.entities
    where dated.contains(entity.kind) && !register.isExample(entity.id) {
      guard let life = register.life(of: entity.id) else { continue }
      let dates = [life.start, life.knownFrom, life.knownTo, life.lastKnown, life.end?.date]
      for date in dates {
        guard let year = date?.year, year > day.year - 40, year < day.year + 10 else { continue }
        first = min(first, year)
        last = max(last, year)
      }
    }
    return TimeScale(from: first, to: last + 1)
  }

  private static func abbreviations(in register: Register) -> [String: String] {
    var result: [String: String] = [:]
    for entity in register.entities {
      if entity.kind == .term {
        if let meaning = entity.record.first(Term.meaning), isAbbreviation(entity.name) {
          result[entity.name] = meaning
        }
      } else if let short = entity.abbreviation, result[short] == nil {
        result[short] = entity.name
      }
    }
    return result
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    word.count >= 2 && !word.contains(" ") && word.uppercased() == word
      && word.contains(where: \.isLetter)
  }
}

extension SiteContext {
  /// The same site as of another day.
  func asOf(_ day: Day) -> SiteContext {
    SiteContext(
      self, situation: Situation(register: register, day: day), options: options,
      isOnPaper: isOnPaper)
  }

  /// The same site for paper: links lead to its address on the web.
  var onPaper: SiteContext {
    SiteContext(self, situation: situation, options: options, isOnPaper: true)
  }

  /// The same site with links to the documents that were printed.
  func linking(to printed: [String: Int]) -> SiteContext {
    var options = options
    options.printed = printed
    return SiteContext(self, situation: situation, options: options, isOnPaper: isOnPaper)
  }
}
