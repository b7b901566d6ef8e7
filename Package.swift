// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same language mode and the same strictness.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A floor of the house: a library target that may use the floors below it, and its test target.
///
/// `support` is what its tests use besides.
func floor(
  _ name: String, on lower: [Target.Dependency] = [], support: [Target.Dependency] = []
) -> [Target] {
  [
    .target(name: name, dependencies: lower, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.target(name: name)] + lower + support,
      swiftSettings: strict),
  ]
}

let package = Package(
  name: "kommissorium",
  products: [.executable(name: "kommissorium", targets: ["kommissorium"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // Without its traits it needs no Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    .executableTarget(name: "kommissorium", dependencies: ["CommandLine"], swiftSettings: strict),
    .executableTarget(name: "embed", swiftSettings: strict),
    .plugin(name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed"]),
    .target(name: "BuiltInTheme", swiftSettings: strict, plugins: ["EmbedTemplates"]),
    .systemLibrary(name: "CCmarkGFM"),
    .systemLibrary(name: "CYAML"),
    .systemLibrary(name: "CCrypto"),
    .systemLibrary(name: "CLinux"),
    .target(name: "SeededRandom", path: "Tests/Seeded", swiftSettings: strict),
    .target(
      name: "ChartSupport", dependencies: ["Charts", "CivilTime", "SeededRandom"],
      path: "Tests/ChartSupport",
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["CivilTime", "Content", "Diagnostics", "Review"],
      path: "Tests/Support", swiftSettings: strict),
  ]
    + floor("Diagnostics")
    + floor("CivilTime", support: ["SeededRandom"])
    + floor("YAML", on: ["Diagnostics", "CYAML"], support: ["SeededRandom"])
    + floor("Markdown", on: ["Diagnostics", "CCmarkGFM"], support: ["SeededRandom"])
    + floor("Templates", on: ["Diagnostics"], support: ["SeededRandom"])
    + floor("Parallel")
    + floor("Planning", on: ["CivilTime"], support: ["SeededRandom"])
    + floor("Publishing", on: ["Diagnostics", "Parallel", "CCrypto", "CLinux"])
    + floor(
      "Press",
      on: [
        "Diagnostics", "Publishing",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ])
    + floor(
      "ICalendar", on: ["CivilTime"],
      support: ["Calendar", "Diagnostics", "Phrases", "SeededRandom"])
    + floor("Phrases", on: ["CivilTime", "Diagnostics"], support: ["SeededRandom"])
    + floor("Governance", on: ["CivilTime", "Diagnostics", "Markdown", "Parallel", "Phrases"])
    + floor(
      "Calendar", on: ["CivilTime", "Diagnostics", "Governance", "Phrases"],
      support: ["Content", "SeededRandom"])
    + floor(
      "Conformity",
      on: ["Calendar", "CivilTime", "Diagnostics", "Governance", "Parallel", "Phrases"],
      support: ["Content"])
    + floor(
      "Accounts", on: ["CivilTime", "Diagnostics", "Governance", "Phrases"], support: ["Content"])
    + floor(
      "Reports",
      on: [
        "Accounts", "Calendar", "CivilTime", "Conformity", "Diagnostics", "Governance", "Markdown",
        "Phrases",
      ], support: ["Content", "SeededRandom", "TestSupport"])
    + floor(
      "Content",
      on: ["CivilTime", "Diagnostics", "Governance", "Markdown", "Parallel", "Phrases", "YAML"],
      support: ["TestSupport"])
    + floor(
      "Review",
      on: [
        "Accounts", "CivilTime", "Conformity", "Content", "Diagnostics", "Governance", "Markdown",
        "Parallel", "Phrases", "Reports",
      ],
      support: ["Templates", "TestSupport"])
    + floor(
      "Charts", on: ["CivilTime", "Templates"], support: ["ChartSupport", "SeededRandom"])
    + floor(
      "Site",
      on: [
        "Accounts", "Calendar", "Charts", "CivilTime", "Conformity", "Content", "Diagnostics",
        "Governance", "ICalendar", "Markdown", "Parallel", "Phrases", "Publishing", "Reports",
        "Templates", "YAML",
      ], support: ["BuiltInTheme", "ChartSupport", "SeededRandom", "TestSupport"])
    + floor(
      "CommandLine",
      on: [
        "BuiltInTheme", "Calendar", "CivilTime", "Content", "Diagnostics", "Governance", "Phrases",
        "Planning", "Press", "Publishing", "Reports", "Review", "Site", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ])
)
