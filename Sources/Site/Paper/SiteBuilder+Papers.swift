package import Diagnostics
import Parallel
package import Publishing
import Templates

extension SiteBuilder {
  /// The documents of an edition for the press: every rule document and every report.
  ///
  /// They are made before the site, so that its pages link to what was printed and to nothing else.
  /// - Returns: the documents, and what was found in templates while they were filled.
  package static func papers(
    _ site: PreparedSite
  ) -> (papers: [PaperDocument], findings: FindingSet) {
    var findings = FindingSet()
    let setter = PaperSetter(site.context, site.templates.paper, site.theme.paperStyle)
    let papers = set(PaperJob.all(site.context), &findings) { job throws(TemplateFault) in
      try setter.document(of: job)
    }
    return (papers, findings)
  }

  /// Sets the documents that lie beside their pages as one file each.
  static func setFiles(
    _ context: SiteContext, _ templates: PageSet, _ theme: Theme, into sink: some OutputSink
  ) -> FindingSet {
    var findings = FindingSet()
    let setter = PaperSetter(context, templates.paper, theme.paperStyle)
    let jobs = PaperJob.all(context).filter(\.isFile)
    let files = set(jobs, &findings) { job throws(TemplateFault) in try setter.file(of: job) }
    for file in files { sink.put(file) }
    return findings
  }

  private static func set<Made: Sendable>(
    _ jobs: [PaperJob], _ findings: inout FindingSet,
    by make: @Sendable (PaperJob) throws(TemplateFault) -> Made
  ) -> [Made] {
    let made = jobs.concurrentMap { job -> Result<Made, TemplateFault> in
      do throws(TemplateFault) { return .success(try make(job)) } catch { return .failure(error) }
    }
    return made.compactMap { result in
      switch result {
      case .success(let value): return value
      case .failure(let fault):
        findings.insert(fault.finding)
        return nil
      }
    }
  }
}
