/// A label with places for values of its line. Source: "Using dynamic labels".
struct DynamicLabel {
  private let template: String
  private let name: MetricName?
  private let period: Int

  init(_ template: String, _ name: MetricName?, _ period: Int) {
    self.template = template
    self.name = name
    self.period = period
  }

  /// The label with each `${…}` that is known filled in; others stay as they are.
  func text(_ series: TimeSeries) -> String {
    guard template.contains("${") else { return template }
    var result = ""
    var rest = template[...]
    while let open = rest.firstRange(of: "${") {
      result += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstIndex(of: "}") else { break }
      let inner = String(rest[open.upperBound..<close])
      result += value(inner, series) ?? "${\(inner)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func value(_ field: String, _ series: TimeSeries) -> String? {
    let values = series.values
    switch field {
    case "LABEL": return series.label
    case "AVG", "MIN", "MAX", "SUM": return values.isEmpty ? "--" : Self.shown(Reduction.of(field, values))
    case "FIRST": return values.first.map(Self.shown) ?? "--"
    case "LAST": return values.last.map(Self.shown) ?? "--"
    case "DATAPOINT_COUNT": return "\(values.count)"
    default: return property(field)
    }
  }

  private func property(_ field: String) -> String? {
    guard field.hasPrefix("PROP('"), field.hasSuffix("')") else { return nil }
    let property = String(field.dropFirst(6).dropLast(2))
    switch property {
    case "MetricName": return name?.name
    case "Namespace": return name?.namespace
    case "Period": return "\(period)"
    case _ where property.hasPrefix("Dim."):
      return name?.dimensions.first { $0.name == property.dropFirst(4) }?.value
    default: return nil
    }
  }

  private static func shown(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\((value * 1000).rounded() / 1000)"
  }
}
