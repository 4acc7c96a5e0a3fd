internal import AWSModel
internal import FoundationEssentials

extension CloudWatchWorld {
  func putMetricData(_ request: CloudWatch.PutMetricDataRequest) throws(AWSError) -> CloudWatch.PutMetricDataResponse {
    let namespace = request.namespace ?? ""
    try check(namespace: namespace)
    let entities = (request.entityMetricData ?? []).flatMap { $0.metricData ?? [] }
    let data = (request.metricData ?? []) + entities
    guard !data.isEmpty else {
      throw CloudWatch.Errors.missingRequiredParameterException("The parameter MetricData is required.")
    }
    guard data.count <= 1000 else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The collection MetricData must not have a size greater than 1000.")
    }
    var samples: [(MetricName, MetricSample, VirtualInstant, CloudWatch.MetricDatum)] = []
    for (index, datum) in data.enumerated() {
      let place = "MetricData.member.\(index + 1)"
      samples.append((try name(namespace, datum, place), try sample(datum, place), try instant(datum, place), datum))
    }
    for (name, sample, instant, datum) in samples {
      let unit = datum.unit?.rawValue ?? "None"
      if datum.storageResolution == 1 {
        record(handle(name), sample, second: instant.second, unit: unit)
      } else {
        record(handle(name), sample, minute: instant.minute, unit: unit)
      }
    }
    return CloudWatch.PutMetricDataResponse()
  }

  private func check(namespace: String) throws(AWSError) {
    guard !namespace.isEmpty, !namespace.hasPrefix(":") else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(namespace) for parameter Namespace is invalid.")
    }
    if namespace.hasPrefix("AWS/"), region.tuning.refusesReservedNamespaces {
      throw CloudWatch.Errors.invalidParameterValueException("The value AWS/ for parameter Namespace is invalid.")
    }
  }

  private func name(
    _ namespace: String, _ datum: CloudWatch.MetricDatum, _ place: String
  ) throws(AWSError) -> MetricName {
    let dimensions = (datum.dimensions ?? []).map { MetricDimension(name: $0.name ?? "", value: $0.value ?? "") }
    guard dimensions.count <= 30 else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The collection \(place).Dimensions must not have a size greater than 30.")
    }
    guard Set(dimensions.map(\.name)).count == dimensions.count else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "No Metric Dimension can have the same name as another in the same metric.")
    }
    if let resolution = datum.storageResolution, resolution != 1, resolution != 60 {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(resolution) for parameter \(place).StorageResolution is invalid. Valid values are 1 and 60.")
    }
    return MetricName(namespace, datum.metricName ?? "", dimensions)
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
