/// The templates, fixed words and assets that come with the binary; the files are put here by the
/// build-tool plugin `EmbedTemplates`.
package enum BuiltInTheme {}
