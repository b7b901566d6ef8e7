import Testing

@testable import Governance

@Suite struct SchemaTests {
  @Test(arguments: Kind.allCases)
  func declaresEachKeyOfAKindOnce(kind: Kind) {
    let keys = kind.shape.fields.map(\.key)
    #expect(Set(keys).count == keys.count)
  }
}
