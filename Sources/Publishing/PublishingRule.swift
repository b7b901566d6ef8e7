/// The rules of publishing, by the id of their findings.
package enum PublishingRule: String, Hashable, Sendable, CaseIterable {
  /// The target can be exchanged as a whole.
  case cannotExchange = "udgivelse-afvist"
  /// The target was made by the publisher, or is new or empty.
  case foreignFolder = "udgivelse-fremmed-mappe"
  /// What people put into a published folder by hand is kept.
  case foreignFile = "udgivelse-fremmed-fil"
  /// One build at a time writes to a target.
  case busy = "udgivelse-i-gang"
  /// A file lies inside the target, and no two want the same place.
  case badPath = "udgivelse-sti"
  /// The system lets the files be written.
  case cannotWrite = "udgivelse-skrivefejl"
}
