import CivilTime
package import Content
package import Diagnostics
import Governance
import Parallel
package import Publishing
import Templates

/// Renders a register into the files of a site.
package enum SiteBuilder {
  /// Renders the edition of a register as of a day: `site = render(edition, asOf, templates)`.
  ///
  /// Every file goes to the sink as soon as it is made, so that no build holds a whole site: the
  /// pages on all cores, then what is not made page by page. That two
  /// files want one path, is the sink's to find.
  /// - Returns: what was found in templates while they were filled; when something is an error, what
  ///   the sink has is not a site.
  package static func build(_ site: PreparedSite, into sink: some OutputSink) -> FindingSet {
    let (context, templates, theme) = (site.context, site.templates, site.theme)
    var findings = FindingSet()
    let pages = PageWriter(context: context, templates: templates, sink: sink)
    let written = allJobs(context).concurrentMap { pages.write($0) }
      .sorted { $0.addresses.lexicographicallyPrecedes($1.addresses) }
    let moved = Redirects.jobs(context).map { pages.write($0) }
    findings.formUnion((written + moved).flatMap(\.faults))
    findings.formUnion(setFiles(context, templates, theme, into: sink))
    let addresses = written.flatMap(\.addresses)
    let others =
      theme.assets + Attachments.files(site.content, linkedFrom: context.register)
      + [Sitemap(context, pages: addresses).file]
    for file in others { sink.put(file) }
    return findings
  }

  /// What the pages of an edition are made from.
  ///
  /// - Parameter tables: the template of tables inside texts; without it there are none.
  static func context(
    of content: LoadedContent, options: SiteOptions, theme: Theme,
    tables: Template<TableView>? = nil
  ) -> SiteContext {
    let language = language(of: content)
    let edition = content.register.edition(options.edition)
    let register = edition.namingMeetings(in: language)
    let isFrozen = ReportFreezer.isAnyFrozen(in: content)
    let editions = KnownAnswers<Edition, SiteContext>()
    let internalEdition: @Sendable () -> SiteContext = {
      editions.answer(to: .internal) {
        var whole = options
        whole.edition = .internal
        return context(of: content, options: whole, theme: theme)
      }
    }
    return SiteContext(
      register: register, options: options, language: language,
      strings: theme.strings(in: language), logo: theme.tokens.logo,
      palette: theme.tokens.palette, tableTemplate: tables, origins: content.origins,
      hiddenNames: isFrozen ? hiddenNames(of: content, in: edition) : HiddenNames(),
      internalEdition: isFrozen && options.edition == .public ? internalEdition : nil)
  }

  /// The names that the whole register has and an edition has not, for what was published before it
  /// was hidden.
  private static func hiddenNames(of content: LoadedContent, in edition: Register) -> HiddenNames {
    HiddenNames(
      content.register.entities.filter { edition[$0.id]?.name != $0.name }.map(\.name))
  }

  /// Every page of the site: first those that list much, so that no core is left alone with a long
  /// one at the end, then those of entities in the order of their addresses, so that what lies in
  /// one folder is written together.
  private static func allJobs(_ context: SiteContext) -> [PageJob] {
    let claims = ClaimIndex(context)
    let feeds = FeedIndex(context)
    let conformity = ConformityIndex(context)
    let lists =
      IndexPages.jobs + MeetingPages.jobs + OrganisationPages.jobs(context)
      + CalendarPages.jobs(context)
      + [FrontPage.job, NotStatedPage.job, AlphabetPage.job, NotFoundPage.job]
    var jobs: [PageJob] = []
    for entity in context.register.entities {
      if let job = job(for: entity, claims) { jobs.append(job) }
      if entity.kind == .report { jobs += ReportPage.furtherJobs(of: entity, context) }
      if let more = MentionsPage.job(for: entity, context) { jobs.append(more) }
    }
    jobs += conformity.jobs(context)
    return (lists + jobs.sorted { $0.address < $1.address })
      .map { feeds.adding(to: conformity.adding(to: $0)) }
  }

  private static func job(for entity: Entity, _ claims: ClaimIndex) -> PageJob? {
    let address = Address(of: entity)
    switch entity.kind {
    case .site, .calendar, .term: return nil
    case .forum: return PageJob(address: address) { ForumPage.make(entity, $0) }
    case .kommissorium, .basis, .procedure:
      return PageJob(address: address) { RuleDocumentPage.make(entity, $0) }
    case .organisation, .unit, .office:
      return PageJob(address: address) {
        OrganisationPage.make(entity, $0, claims: claims[entity.id])
      }
    case .person: return PageJob(address: address) { PersonPage.make(entity, $0) }
    case .meeting: return PageJob(address: address) { MeetingPage.make(entity, $0) }
    case .agreement: return PageJob(address: address) { AgreementPage.make(entity, $0) }
    case .report: return PageJob(address: address) { ReportPage.make(entity, $0) }
    case .helhedsplan: return PageJob(address: address) { HelhedsplanPage.make(entity, $0) }
    default: return PageJob(address: address) { EntityPage.make(entity, $0) }
    }
  }
}

/// The seats of every actor on the day, found once for all pages.
struct ClaimIndex: Sendable {
  private let claims: [EntityID: [SeatClaim]]

  init(_ context: SiteContext) {
    var claims: [EntityID: [SeatClaim]] = [:]
    let bodies = context.situation.bodies(.inForce).filter {
      context.register.parts(of: $0.id).isEmpty
    }
    for found in bodies.concurrentMap({ context.situation.seatClaims(in: $0.id) }) {
      for claim in found {
        claims[claim.actor, default: []].append(claim)
        if let entity = context.register[claim.actor], let owner = entity.owner,
          [.unit, .office].contains(entity.kind)
        {
          claims[owner, default: []].append(claim)
        }
      }
    }
    self.claims = claims
  }

  /// The seats of an actor and of what is inside it.
  subscript(id: EntityID) -> [SeatClaim] { claims[id] ?? [] }
}

extension SiteBuilder {
  /// What is wrong with the templates and words of a site, found without rendering a page.
  package static func templateFindings(_ content: LoadedContent, theme: Theme) -> FindingSet {
    templates(of: content, theme: theme).findings
  }

  /// The templates of a site, compiled, and what is wrong with them and with its words.
  static func templates(
    of content: LoadedContent, theme: Theme
  ) -> (templates: PageSet?, findings: FindingSet) {
    let language = language(of: content)
    var findings = theme.findings(in: language)
    let templates = PageSet(library: theme.library(in: language), findings: &findings)
    return (templates, findings)
  }

  /// The language of the pages, as the site says.
  private static func language(of content: LoadedContent) -> Language {
    content.register["site"]?.record.first(SiteSettings.language) == "en" ? .english : .danish
  }
}
