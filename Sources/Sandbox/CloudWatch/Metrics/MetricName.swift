/// Names one metric: its dimensions in order of name.
struct MetricName: Hashable {
  var namespace: String
  var name: String
  var dimensions: [MetricDimension]

  init(_ namespace: String, _ name: String, _ dimensions: [MetricDimension]) {
    self.namespace = namespace
    self.name = name
    self.dimensions = dimensions.sorted { $0.name < $1.name }
  }
}

struct MetricDimension: Hashable {
  var name: String
  var value: String
}

/// Stands for a metric's name wherever metrics are written or evaluated each minute, so that no text is touched there.
struct MetricHandle: Hashable {
  var index: Int32
}
