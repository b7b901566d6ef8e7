import Testing

@testable import Diagnostics

@Suite struct FindingPrinterSARIFTests {
  @Test func printsOneRunWithItsRules() {
    let rules = [
      RuleDescription(
        "kolon", .error, summary: Message(da: "Intet kolon", en: "No colon"),
        explanation: Message(da: "Det skiller", en: "It divides"))
    ]
    #expect(
      FindingPrinterTests().output(
        .sarif, .english, of: Array(FindingPrinterTests.findings.prefix(2)), rules: rules) == """
          {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
              {
                "tool": {
                  "driver": {
                    "name": "kommissorium",
                    "rules": [
                      {
                        "id": "hundrede"
                      },
                      {
                        "id": "kolon",
                        "shortDescription": {
                          "text": "No colon"
                        },
                        "fullDescription": {
                          "text": "It divides"
                        },
                        "defaultConfiguration": {
                          "level": "error"
                        }
                      }
                    ]
                  }
                },
                "language": "en",
                "columnKind": "unicodeCodePoints",
                "results": [
                  {
                    "ruleId": "kolon",
                    "ruleIndex": 1,
                    "level": "error",
                    "message": {
                      "text": "Sign: 1 %. Line\\n2. Quote"
                    },
                    "locations": [
                      {
                        "physicalLocation": {
                          "artifactLocation": {
                            "uri": "fora/pr%C3%B8ve%2C%201.md"
                          },
                          "region": {
                            "startLine": 1,
                            "startColumn": 15,
                            "endLine": 1,
                            "endColumn": 19
                          }
                        }
                      }
                    ]
                  },
                  {
                    "ruleId": "hundrede",
                    "ruleIndex": 0,
                    "level": "warning",
                    "message": {
                      "text": "Sign: 1 %"
                    },
                    "locations": [
                      {
                        "physicalLocation": {
                          "artifactLocation": {
                            "uri": "fora/pr%C3%B8ve%2C%201.md"
                          },
                          "region": {
                            "startLine": 2,
                            "startColumn": 13,
                            "endLine": 2,
                            "endColumn": 20
                          }
                        }
                      }
                    ],
                    "relatedLocations": [
                      {
                        "physicalLocation": {
                          "artifactLocation": {
                            "uri": "fora/pr%C3%B8ve%2C%201.md"
                          },
                          "region": {
                            "startLine": 1,
                            "startColumn": 1,
                            "endLine": 1,
                            "endColumn": 6
                          }
                        },
                        "message": {
                          "text": "Here"
                        }
                      }
                    ]
                  }
                ]
              }
            ]
          }

          """)
  }
}
