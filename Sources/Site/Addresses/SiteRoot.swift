import Governance

/// Where a site lies on the web: the beginning of the few addresses that cannot be relative.
///
/// These are the links of the page for unknown addresses, which is shown anywhere, the address that
/// a page names as its own, and those in the list for search engines.
struct SiteRoot: Hashable, Sendable {
  /// Scheme and domain, without `/` at the end; nil when the site has no address.
  let origin: String?
  /// The path on the domain, with `/` at both ends.
  let path: String

  /// Finds it: the path as the build was asked for, else that of the site's own address.
  ///
  /// - Parameter address: the site's own address, such as `https://www.eksempel.dk/kommissorier/`.
  init(address: String?, basePath: String?) {
    guard let address, let host = address.firstRange(of: "://")?.upperBound,
      address.hasPrefix("http")
    else {
      origin = nil
      path = basePath ?? "/"
      return
    }
    let end = address[host...].firstIndex { "/?#".contains($0) } ?? address.endIndex
    let own = address[end...].prefix { $0 != "?" && $0 != "#" }
    origin = String(address[..<end])
    path = basePath ?? (own.hasSuffix("/") ? String(own) : own + "/")
  }

  /// An address in full; nil when the site has none.
  func absolute(_ address: Address) -> String? { origin.map { $0 + href(address) } }

  /// An address from the root of the domain.
  func href(_ address: Address) -> String {
    path + address.path.dropFirst() + (address.fragment.map { "#\($0)" } ?? "")
  }
}

extension SiteOptions {
  /// Whether a text can be the path of a site on its domain: `/` at both ends, and between them
  /// names that need no escape.
  package static func isBasePath(_ text: String) -> Bool {
    let names = text.split(separator: "/", omittingEmptySubsequences: false)
    guard text == "/" || names.count > 2, names.first == "", names.last == "" else { return false }
    return text == "/"
      || names.dropFirst().dropLast().allSatisfy { name in
        !name.isEmpty && name != "." && name != ".."
          && name.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
              || "-._~".unicodeScalars.contains($0)
          }
      }
  }
}
