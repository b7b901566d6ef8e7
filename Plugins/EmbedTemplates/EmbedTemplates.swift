import Foundation
import PackagePlugin

/// Puts the files of the top-level `templates/` into the binary as Swift source.
@main
struct EmbedTemplates: BuildToolPlugin {
  /// One command for the target: it reads every template and writes one source file.
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInTheme+Files.swift")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let inputs = (found?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
    return [
      .buildCommand(
        displayName: "Embed templates", executable: try context.tool(named: "embed").url,
        arguments: [folder.path(), output.path()], inputFiles: inputs, outputFiles: [output])
    ]
  }
}
