internal import AWSModel

/// The CloudWatch of one Region.
final class CloudWatchWorld {
  unowned let region: Region
  var series: [MetricName: MetricSeries] = [:]
  /// In the order in which they first got a datapoint.
  var names: [MetricName] = []

  init(region: Region) { self.region = region }

  /// Begins to measure, at the next full minute and each one after.
  func begin() { planNextMinute() }

  func planNextMinute() {
    let minute = region.now.microseconds / 60_000_000 + 1
    region.schedule(
      .cloudWatch(.minute), at: VirtualInstant(microseconds: minute * 60_000_000), isRecurring: true)
  }

  func record(_ name: MetricName, _ sample: MetricSample, at instant: VirtualInstant, unit: String) {
    if series[name] == nil {
      series[name] = MetricSeries(unit: unit)
      names.append(name)
    }
    let oldest = region.now.advanced(by: .zero - region.tuning.metricRetention).minute
    series[name]?.add(sample, minute: instant.minute, oldest: oldest)
  }
}

/// What is due in CloudWatch.
enum CloudWatchEvent {
  /// A minute is over: AWS's own metrics are taken.
  case minute
}

extension CloudWatchWorld {
  func handle(_ event: CloudWatchEvent) {
    switch event {
    case .minute:
      measureClusters()
      planNextMinute()
    }
  }
}

extension VirtualInstant {
  /// Whole minutes since 1970.
  var minute: Int { Int(microseconds / 60_000_000) }
}
