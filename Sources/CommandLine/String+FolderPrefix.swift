extension String {
  /// What stands before the paths in a folder of this name; nothing for the folder one stands in.
  var asFolderPrefix: String { self == "." ? "" : hasSuffix("/") ? self : self + "/" }
}
