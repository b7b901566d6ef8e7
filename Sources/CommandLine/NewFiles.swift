import ArgumentParser
import Diagnostics
import Glibc

/// Writes files that are new: none that is there already is touched.
struct NewFiles {
  let folder: String
  let language: Language

  /// Writes files into the folder, which is made where it is missing.
  ///
  /// - Returns: the paths written.
  /// - Throws: `ValidationError` when one of the files is there, before any is written, or when the
  ///   system refuses.
  func write(_ files: [(name: String, text: String)]) throws -> [String] {
    let paths = files.map { "\(folder)/\($0.name)" }
    if let taken = paths.first(where: { access($0, F_OK) == 0 }) {
      throw ValidationError(
        Message(da: "\(taken) findes allerede.", en: "\(taken) is there already.")
          .text(in: language))
    }
    try makeFolder()
    for (path, file) in zip(paths, files) {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw fault(path) }
      defer { close(descriptor) }
      var bytes = Array(file.text.utf8)[...]
      while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { throw fault(path) }
        bytes = bytes.dropFirst(count)
      }
    }
    return paths
  }

  /// Makes the folder with those that it lies in.
  private func makeFolder() throws {
    var path = folder.hasPrefix("/") ? "/" : ""
    for name in folder.split(separator: "/") {
      path += name
      if mkdir(path, 0o777) != 0, errno != EEXIST { throw fault(path) }
      path += "/"
    }
  }

  private func fault(_ path: String) -> ValidationError {
    ValidationError(
      Message(da: "\(path) kan ikke skrives.", en: "\(path) cannot be written.").text(in: language))
  }
}
