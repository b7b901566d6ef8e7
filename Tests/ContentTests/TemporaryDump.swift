import Diagnostics
import Glibc
import Testing

@testable import Content

@Test func dumpSchemas() {
  for (name, value) in JSONSchema.files(language: .danish) {
    let file = fopen("/tmp/schemas/\(name)", "w")
    fputs(JSONText.indented(value), file)
    fclose(file)
  }
}

@Test func dumpReference() {
  for language in Language.allCases {
    let file = fopen("/tmp/content-\(language.rawValue).md", "w")
    fputs(ContentReference.markdown(language: language), file)
    fclose(file)
  }
}
