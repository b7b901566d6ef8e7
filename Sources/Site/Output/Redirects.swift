import Diagnostics
import Governance
import Publishing
import Templates

/// Pages at addresses that things had before; each leads on with a link, without a script.
struct Redirects {
  private let context: SiteContext

  init(_ context: SiteContext) { self.context = context }

  /// The files.
  var files: [OutputFile] {
    context.register.entities.flatMap { entity in
      entity.record.all(Key.formerAddresses).flatMap { $0 }.map { path in
        let old = Address(path.hasSuffix("/") ? path : path + "/")
        let target = Address(of: entity).href(from: old, namesFiles: context.options.namesFiles)
        let address = Markup(escaping: target).html
        let name = Markup(escaping: entity.name).html
        let html = """
          <!DOCTYPE html>
          <html lang="\(context.language.rawValue)">
          <head><meta charset="utf-8"><title>\(name)</title>
          <meta name="robots" content="noindex">
          <link rel="canonical" href="\(address)"></head>
          <body><main><h1>\(name)</h1><p><a href="\(address)">\(name)</a></p></main></body>
          </html>

          """
        return OutputFile(path: old.file, bytes: Array(html.utf8))
      }
    }
  }
}
