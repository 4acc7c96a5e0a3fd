internal import AWSModel
internal import FoundationEssentials

extension CloudWatchWorld {
  func putMetricData(_ request: CloudWatch.PutMetricDataRequest) throws(AWSError) -> CloudWatch.PutMetricDataResponse {
    let namespace = request.namespace ?? ""
    guard !namespace.isEmpty, !namespace.hasPrefix(":") else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(namespace) for parameter Namespace is invalid.")
    }
    if namespace.hasPrefix("AWS/"), region.tuning.refusesReservedNamespaces {
      throw CloudWatch.Errors.invalidParameterValueException("The value AWS/ for parameter Namespace is invalid.")
    }
    let data = request.metricData ?? []
    guard data.count <= 1000 else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The collection MetricData must not have a size greater than 1000.")
    }
    var samples: [(MetricName, MetricSample, VirtualInstant, String)] = []
    for (index, datum) in data.enumerated() {
      let place = "MetricData.member.\(index + 1)"
      samples.append(
        (
          try name(namespace, datum, place), try sample(datum, place), try instant(datum, place),
          datum.unit?.rawValue ?? "None"
        ))
    }
    for (name, sample, instant, unit) in samples { record(name, sample, at: instant, unit: unit) }
    return CloudWatch.PutMetricDataResponse()
  }

  private func name(
    _ namespace: String, _ datum: CloudWatch.MetricDatum, _ place: String
  ) throws(AWSError) -> MetricName {
    let dimensions = (datum.dimensions ?? []).map { MetricDimension(name: $0.name ?? "", value: $0.value ?? "") }
    guard dimensions.count <= 30 else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The collection \(place).Dimensions must not have a size greater than 30.")
    }
    return MetricName(namespace, datum.metricName ?? "", dimensions)
  }

  private func sample(_ datum: CloudWatch.MetricDatum, _ place: String) throws(AWSError) -> MetricSample {
    if let set = datum.statisticValues {
      let count = try finite(set.sampleCount, "\(place).StatisticValues.SampleCount")
      return MetricSample(
        count: count, sum: try finite(set.sum, "\(place).StatisticValues.Sum"),
        minimum: try finite(set.minimum, "\(place).StatisticValues.Minimum"),
        maximum: try finite(set.maximum, "\(place).StatisticValues.Maximum"))
    }
    if let values = datum.values, !values.isEmpty {
      guard values.count <= 150 else {
        throw CloudWatch.Errors.invalidParameterValueException(
          "The collection \(place).Values must not have a size greater than 150.")
      }
      if let counts = datum.counts, counts.count != values.count {
        throw CloudWatch.Errors.invalidParameterValueException(
          "The parameters \(place).Values and \(place).Counts must be of the same size.")
      }
      return try sample(values, datum.counts, place)
    }
    guard datum.value != nil else {
      throw CloudWatch.Errors.missingRequiredParameterException("The parameter \(place).Value is required.")
    }
    return MetricSample(try finite(datum.value, "\(place).Value"))
  }

  private func sample(_ values: [Double], _ counts: [Double]?, _ place: String) throws(AWSError) -> MetricSample {
    var result: MetricSample?
    for (index, value) in values.enumerated() {
      let value = try finite(value, "\(place).Values")
      let count = counts?[index] ?? 1
      var part = MetricSample(count: count, sum: value * count, minimum: value, maximum: value)
      if count > 1, count <= 100, count == count.rounded() { part.values = Array(repeating: value, count: Int(count)) }
      if result == nil { result = part } else { result?.merge(part) }
    }
    return result ?? MetricSample(0)
  }

  private func finite(_ value: Double?, _ place: String) throws(AWSError) -> Double {
    guard let value, value.isFinite else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(value ?? .nan) for parameter \(place) is invalid.")
    }
    return value
  }

  /// From two weeks back to two hours ahead. Source: PutMetricData.
  private func instant(_ datum: CloudWatch.MetricDatum, _ place: String) throws(AWSError) -> VirtualInstant {
    guard let timestamp = datum.timestamp else { return region.now }
    let instant = VirtualInstant(timestamp)
    let isRecent = region.now - instant <= .hours(14 * 24) && instant - region.now <= .hours(2)
    guard isRecent else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The parameter \(place).Timestamp must specify a time no more than two weeks in the past and two hours in the "
          + "future.")
    }
    return instant
  }
}
