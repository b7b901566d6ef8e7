import Diagnostics
import Publishing
import Templates

/// Makes pages, renders them and hands them on: all that is kept of a page is its address.
struct PageWriter<Sink: OutputSink>: Sendable {
  private let context: SiteContext
  private let templates: PageSet
  private let frames: FrameBuilder
  private let sink: Sink

  /// What is left of a page, or of the pages that it was split into, after they were written.
  struct Written: Sendable {
    /// Where they lie, the page itself first.
    var addresses: [Address] = []
    /// What went wrong in their templates.
    var faults: [Finding] = []
  }

  init(context: SiteContext, templates: PageSet, sink: Sink) {
    self.context = context
    self.templates = templates
    self.sink = sink
    frames = FrameBuilder(context, templates.masthead)
  }

  /// Makes one page and puts it into the sink.
  func write(_ job: PageJob) -> Written {
    var written = Written()
    let draft = job.make(context)
    for file in draft.files { sink.put(file) }
    let drafts = Paging.pages(
      of: draft, label: context[.page], namesFiles: context.options.namesFiles)
    for draft in drafts {
      written.addresses.append(draft.address)
      do throws(TemplateFault) {
        sink.put(try templates.render(try frames.view(of: draft), at: draft.address))
      } catch {
        written.faults.append(error.finding)
      }
    }
    return written
  }
}
