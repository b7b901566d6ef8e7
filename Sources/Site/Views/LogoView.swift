import Templates

/// The logo of a site.
struct LogoView: ViewModel {
  /// The address of the picture.
  let address: String
  /// The address of the one that replaces it on dark pages.
  let darkAddress: String?

  static let names = Names<LogoView>([
    .text("adresse") { $0.address }, .optionalText("moerk") { $0.darkAddress },
  ])
}
