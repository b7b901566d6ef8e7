import Governance
import Templates

/// Pages at addresses that things had before; each leads on with a link, without a script.
enum Redirects {
  /// One page for each address; search engines are told not to keep it.
  static func jobs(_ context: SiteContext) -> [PageJob] {
    context.register.entities.flatMap { entity in
      entity.record.all(Key.formerAddresses).flatMap { $0 }.map { path in
        let old = Address(path.hasSuffix("/") ? path : path + "/")
        return PageJob(address: old) { context in
          var page = PageDraft(old, title: entity.name)
          page.movedTo = Address(of: entity)
          let printer = Printer(context: context, page: old)
          let link = printer.link(entity.id)
          page.lead = Markup("<p>\(printer.sentence(.moved, link))</p>")
          return page
        }
      }
    }
  }
}
