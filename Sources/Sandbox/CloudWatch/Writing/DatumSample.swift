internal import AWSModel

/// The values of a datum: one value, a statistic set, or values with counts. Source: MetricDatum.
extension CloudWatchWorld {
  func sample(_ datum: CloudWatch.MetricDatum, _ place: String) throws(AWSError) -> MetricSample {
    let forms = [datum.value != nil, datum.statisticValues != nil, !(datum.values ?? []).isEmpty]
    guard forms.filter({ $0 }).count <= 1 else {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "The parameters \(place).Value, \(place).Values and \(place).StatisticValues are mutually exclusive and you have "
          + "specified more than one.")
    }
    if let set = datum.statisticValues { return try sample(set, place) }
    if let values = datum.values, !values.isEmpty { return try sample(values, datum.counts, place) }
    guard datum.value != nil else {
      throw CloudWatch.Errors.missingRequiredParameterException(
        "At least one of the parameters must be specified: \(place).Value, \(place).Values, \(place).StatisticValues.")
    }
    return MetricSample(try finite(datum.value, "\(place).Value"))
  }

  private func sample(_ set: CloudWatch.StatisticSet, _ place: String) throws(AWSError) -> MetricSample {
    let place = "\(place).StatisticValues"
    let sample = MetricSample(
      count: try finite(set.sampleCount, "\(place).SampleCount"), sum: try finite(set.sum, "\(place).Sum"),
      minimum: try finite(set.minimum, "\(place).Minimum"), maximum: try finite(set.maximum, "\(place).Maximum"))
    guard sample.count > 0 else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(sample.count) for parameter \(place).SampleCount is invalid.")
    }
    guard sample.minimum <= sample.maximum else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The parameter \(place).Maximum must be greater than or equal to \(place).Minimum.")
    }
    return sample
  }

  private func sample(_ values: [Double], _ counts: [Double]?, _ place: String) throws(AWSError) -> MetricSample {
    guard values.count <= 150 else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The collection \(place).Values must not have a size greater than 150.")
    }
    if let counts, counts.count != values.count {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The parameters \(place).Values and \(place).Counts must be of the same size.")
    }
    var result: MetricSample?
    for (index, value) in values.enumerated() {
      let count = try finite(counts?[index] ?? 1, "\(place).Counts")
      guard count > 0 else {
        throw CloudWatch.Errors.invalidParameterValueException(
          "The value \(count) for parameter \(place).Counts is invalid.")
      }
      let part = MetricSample(try finite(value, "\(place).Values"), times: count)
      if result?.merge(part) == nil { result = part }
    }
    return result ?? MetricSample(0)
  }

  /// Values must be finite and within ±2^360. Source: MetricDatum.
  private func finite(_ value: Double?, _ place: String) throws(AWSError) -> Double {
    guard let value else {
      throw CloudWatch.Errors.missingRequiredParameterException("The parameter \(place) is required.")
    }
    guard value.isFinite, abs(value) <= 0x1p360 else {
      throw CloudWatch.Errors.invalidParameterValueException("The value \(value) for parameter \(place) is invalid.")
    }
    return value
  }
}
