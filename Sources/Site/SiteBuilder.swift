import CivilTime
package import Content
package import Diagnostics
import Governance
import Parallel
import Templates

/// Renders a register into the files of a site.
package enum SiteBuilder {
  /// What a build gives: the files, unless something is wrong with the templates.
  package struct Result: Sendable {
    /// The files in the order of their paths; empty when a finding is an error.
    package var files: [OutputFile]
    /// What was found in templates and strings.
    package var findings: FindingSet
  }

  /// Renders the edition of a register as of a day: `site = render(edition, asOf, templates)`.
  ///
  /// Pages are made and rendered on all cores; the files never depend on how many there are.
  package static func build(_ content: LoadedContent, options: SiteOptions, theme: Theme) -> Result
  {
    let language = language(of: content)
    let register = content.register.edition(options.edition).namingMeetings(in: language)
    var findings = theme.findings(in: language)
    let context = SiteContext(
      register: register, options: options, language: language,
      strings: theme.strings(in: language))
    let pages = PageSet(library: theme.library(in: language), findings: &findings)
    guard findings.worst != .error, let pages else { return Result(files: [], findings: findings) }
    let jobs = allJobs(context)
    let frames = FrameBuilder(context)
    let rendered = jobs.concurrentMap { job in
      Paging.pages(
        of: job.make(context), label: context[.page], namesFiles: options.namesFiles
      ).map { draft in
        (draft.address, pages.render(frames.view(of: draft), at: draft.address))
      }
    }
    var files: [OutputFile] = []
    var addresses: [Address] = []
    for (address, page) in rendered.joined() {
      addresses.append(address)
      switch page {
      case .success(let file): files.append(file)
      case .failure(let fault): findings.insert(fault.finding)
      }
    }
    files += theme.assets
    files += Attachments.files(content, linkedFrom: register)
    files.append(Sitemap(context, pages: addresses).file)
    files.append(contentsOf: Redirects(context).files)
    guard findings.worst != .error else { return Result(files: [], findings: findings) }
    return Result(files: unique(files), findings: findings)
  }

  /// Every page of the site, in the order of its address.
  private static func allJobs(_ context: SiteContext) -> [PageJob] {
    let claims = ClaimIndex(context)
    var jobs = IndexPages.jobs + OrganisationPages.jobs(context)
    jobs += [FrontPage.job, NotStatedPage.job, AlphabetPage.job, NotFoundPage.job]
    for entity in context.register.entities {
      if let job = job(for: entity, claims) { jobs.append(job) }
      if let more = MentionsPage.job(for: entity, context) { jobs.append(more) }
    }
    var seen: Set<Address> = []
    return jobs.filter { seen.insert($0.address).inserted }.sorted { $0.address < $1.address }
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
    default: return PageJob(address: address) { EntityPage.make(entity, $0) }
    }
  }

  private static func unique(_ files: [OutputFile]) -> [OutputFile] {
    var seen: Set<String> = []
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .filter { seen.insert($0.path).inserted }
  }
}

/// The seats of every actor on the day, found once for all pages.
struct ClaimIndex: Sendable {
  private let claims: [EntityID: [SeatClaim]]

  init(_ context: SiteContext) {
    var claims: [EntityID: [SeatClaim]] = [:]
    for body in context.situation.bodies(.inForce) {
      let members = context.register.parts(of: body.id)
      guard members.isEmpty else { continue }
      for claim in context.situation.seatClaims(in: body.id) {
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
    let language = language(of: content)
    var findings = theme.findings(in: language)
    _ = PageSet(library: theme.library(in: language), findings: &findings)
    return findings
  }

  /// The language of the pages, as the site says.
  private static func language(of content: LoadedContent) -> Language {
    content.register["site"]?.record.first(SiteSettings.language) == "en" ? .english : .danish
  }
}
