extension OrganisationGraph {
  /// The layout in some sizes: boxes below each other where two do not fit side by side.
  package func layout(_ measures: ChartMeasures) -> ChartLayout {
    measures.isNarrow
      ? StackedLayout.layout(self, measures) : BandedLayout.layout(self, measures)
  }
}
