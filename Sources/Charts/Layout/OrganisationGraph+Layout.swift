extension OrganisationGraph {
  /// The layout in some sizes.
  package func layout(_ measures: ChartMeasures) -> ChartLayout {
    BandedLayout.layout(self, measures)
  }
}
