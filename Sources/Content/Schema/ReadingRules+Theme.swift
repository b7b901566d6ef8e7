import Diagnostics

extension ReadingRules {
  /// Rules of a site's own `tema.yaml`.
  static let theme: [RuleDescription] = [
    RuleDescription(
      "tema-noegle", .error,
      summary: Message(
        da: "En nøgle i `tema.yaml` er en af dem, stilarket bruger",
        en: "A key of `tema.yaml` is one of those that the stylesheet uses"),
      explanation: Message(
        da: "Nøglerne står i docs/theme.md. Et site skriver kun dem, der skal være anderledes.",
        en: "The keys stand in docs/theme.md. A site writes only those that it wants changed."),
      wrong: """
        farver:
          lyst:
            ir: "#00478f"
        """,
      right: """
        farver:
          lys:
            ir: "#00478f"
        """),
    RuleDescription(
      "tema-vaerdi", .error,
      summary: Message(
        da: "En værdi i `tema.yaml` er en farve, en skrift, en størrelse eller en radius",
        en: "A value of `tema.yaml` is a colour, a stack of faces, a size or a radius"),
      explanation: Message(
        da: """
          Farver skrives `"#rgb"` eller `"#rrggbb"`. Uden anførselstegn begynder # en bemærkning, \
          og værdien bliver tom. En skrift er navne med komma imellem, sidst `serif` eller \
          `sans-serif`.
          """,
        en: """
          Colours are written `"#rgb"` or `"#rrggbb"`. Without quotes # begins a comment and the \
          value is empty. A stack of faces is names with commas between, the last `serif` or \
          `sans-serif`.
          """),
      wrong: """
        farver:
          lys:
            ir: navy
        """,
      right: """
        farver:
          lys:
            ir: "#00478f"
        """),
    RuleDescription(
      "tema-logo", .error,
      summary: Message(
        da: "Logoet er en svg-, png- eller webp-fil i `templates/assets/`",
        en: "The logo is an svg, png or webp file in `templates/assets/`"),
      explanation: Message(
        da: "Stien begynder i `assets/`. `mørk` erstatter `lys` på mørke sider og kan udelades.",
        en: "The path begins in `assets/`. `mørk` replaces `lys` on dark pages and can be left out."
      ),
      wrong: """
        logo:
          lys: templates/assets/logo.svg
        """,
      right: """
        logo:
          lys: logo.svg
        """),
    RuleDescription(
      "tema-kontrast", .error,
      summary: Message(
        da: "Farver, der ligger på hinanden, har kontrast nok til at blive set",
        en: "Colours that lie on each other have enough contrast to be seen"),
      explanation: Message(
        da: """
          Tekst kræver 4,5:1 og mærker 3:1, i lys og i mørk (WCAG 2.2, 1.4.3 og 1.4.11), og loven om \
          tilgængelighed kræver det af offentlige sites. Fundet nævner hvert par, der er for svagt, \
          hvad det bruges til, og den nærmeste farve af samme kulør, der kan ses.
          """,
        en: """
          Text needs 4.5:1 and marks 3:1, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11), and the \
          law on accessibility asks it of public sites. The finding names each pair that is too \
          weak, what it is used for, and the nearest colour of the same hue that can be seen.
          """),
      wrong: """
        farver:
          lys:
            ir: "#8ab8e6"
        """,
      right: """
        farver:
          lys:
            ir: "#00478f"
        """),
  ]
}
