import Charts

/// The organisation of 2010 as a graph, the yardstick of the layout.
enum HandDrawn {
  static let of2010 = OrganisationGraph(
    title: "Organiseringen i 2010",
    bands: [
      ChartBand("Niveau 1"), ChartBand("Niveau 2"), ChartBand("Niveau 3"),
      ChartBand("Nedlagt i 2010", isStripe: false),
    ], columns: ["Kommunen alene", "Kommunen og andre parter"],
    nodes: [
      ChartNode(
        id: "bf", name: "Borgmesterforum",
        facts: ["Alle borgmestre: 7", "2 gange om året"], href: "bf", band: 0, column: 0),
      ChartNode(
        id: "pf", name: "Partnerskabsforum",
        facts: ["BL op til 7 · Borgmesterforum 7", "1 gang om året, i løbet af 2. kvartal"],
        href: "pf", band: 0, column: 1),
      ChartNode(
        id: "ts", name: "Den Tværkommunale Styregruppe",
        facts: ["Forvaltningerne, kontorchef eller højere", "Ca. 6-10 gange om året"], href: "ts",
        band: 1, column: 0),
      ChartNode(
        id: "sf", name: "Samarbejdsforum", facts: ["BL 8 · LLO 1 · Styregruppen", "4-6 gange"],
        href: "sf", band: 1, column: 1),
      ChartNode(
        id: "tts", name: "Temagrupper under Den Tværkommunale Styregruppe", href: "tts", band: 2,
        column: 0, sort: .several),
      ChartNode(
        id: "tsf", name: "Temagrupper under Samarbejdsforum", href: "tsf", band: 2, column: 1,
        sort: .several),
      ChartNode(id: "sd", name: "Styringsdialogmøder", href: "sd", band: 2, column: 1),
      ChartNode(id: "so", name: "Samarbejdsorganet", href: "so", band: 3, column: 0, sort: .past),
      ChartNode(id: "ku", name: "Kontaktudvalget", href: "ku", band: 3, column: 1, sort: .past),
    ],
    edges: [
      ChartEdge(
        from: "bf", to: "pf", style: .represents, title: "Borgmesterforum besætter pladser",
        label: "besætter pladser i"),
      ChartEdge(from: "bf", to: "pf", style: .advises),
      ChartEdge(from: "ts", to: "sf", style: .represents, label: "besætter pladser i"),
      ChartEdge(from: "ts", to: "sf", style: .reports),
      ChartEdge(from: "ts", to: "bf", style: .reports),
      ChartEdge(from: "ts", to: "pf", style: .reports),
      ChartEdge(from: "sf", to: "bf", style: .coupled),
      ChartEdge(from: "sf", to: "bf", style: .advises),
      ChartEdge(from: "sf", to: "pf", style: .coupled),
      ChartEdge(from: "sf", to: "pf", style: .advises),
      ChartEdge(from: "ts", to: "tts", style: .reports),
      ChartEdge(from: "tts", to: "ts", style: .reports),
      ChartEdge(from: "ts", to: "tsf", style: .reports),
      ChartEdge(from: "tsf", to: "sf", style: .reports),
      ChartEdge(from: "sf", to: "sd", style: .coordinates),
    ],
    enclosures: [
      ChartEnclosure(nodes: ["bf", "pf", "ts", "sf"], label: "Betjenes af Center for Bydesign")
    ])
}
