import Templates

/// The page for an address that leads nowhere; its links are absolute, since it is shown anywhere.
enum NotFoundPage {
  static let job = PageJob(address: "/404.html", make: make)

  private static func make(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/404.html", template: "404", title: context[.titleNotFound])
    page.description = context.strings["sider.ikke-fundet"] ?? ""
    page.lead = Markup(escaping: page.description)
    return page
  }
}
