internal import AWSModel

/// The CloudWatch of one Region.
final class CloudWatchWorld {
  unowned let region: Region
  /// Every metric that ever got a datapoint, in the order in which they first did.
  var entries: [MetricEntry] = []
  private var handles: [MetricName: MetricHandle] = [:]
  /// Places among the entries that stand for nothing any more.
  private var freeHandles: [MetricHandle] = []
  var alarms = OrderedMembers<SimAlarm>()
  var alarmsByName: [String: SimAlarm] = [:]
  var history = AlarmHistory()
  var measures = MeasureHandles()
  private var made: UInt64 = 0

  init(region: Region) { self.region = region }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }

  /// Begins to measure, at the next full minute and each one after.
  func begin() { planNextMinute() }

  private func planNextMinute() {
    let minute = region.now.microseconds / 60_000_000 + 1
    region.schedule(
      .cloudWatch(.minute), at: VirtualInstant(microseconds: minute * 60_000_000), isRecurring: true)
  }

  /// The handle of a metric, which is made if it is new.
  func handle(_ name: MetricName) -> MetricHandle {
    if let handle = handles[name] { return handle }
    let handle: MetricHandle
    if let free = freeHandles.popLast() {
      handle = free
      entries[Int(free.index)] = MetricEntry(name: name)
    } else {
      handle = MetricHandle(index: Int32(entries.count))
      entries.append(MetricEntry(name: name))
    }
    handles[name] = handle
    return handle
  }

  /// The handle of a metric that exists.
  func knownHandle(_ name: MetricName) -> MetricHandle? { handles[name] }

  /// Adds a sample to the minute of an instant.
  func record(_ handle: MetricHandle, _ sample: MetricSample, minute: Int, unit: String) {
    entries[Int(handle.index)].add(sample, minute: minute, unit: unit)
  }

  func record(_ name: MetricName, _ sample: MetricSample, at instant: VirtualInstant, unit: String) {
    record(handle(name), sample, minute: instant.minute, unit: unit)
  }

  func record(_ handle: MetricHandle, _ sample: MetricSample, second: Int, unit: String) {
    entries[Int(handle.index)].add(sample, second: second, unit: unit)
  }

  private func age() {
    let retention = MetricRetention(minutes: Int(region.tuning.metricRetention.secondsValue))
    for index in entries.indices {
      for part in entries[index].series.indices {
        entries[index].series[part].age(now: region.now.second, retention)
      }
    }
    history.forget(before: region.now.advanced(by: .zero - region.tuning.alarmHistoryVisibility))
    forgetEndedInstances()
  }

  /// Lets go of metrics of EC2 instances that have had no datapoint for two weeks, so that what comes and goes for years
  /// does not pile up. Those that an alarm watches stay.
  private func forgetEndedInstances() {
    let oldest = region.now.second - 14 * 86_400
    let watched = Set(
      alarms.all.compactMap { alarm -> MetricHandle? in
        guard case .metric(let rule) = alarm.rule, case .metric(let handle, _) = rule.source else { return nil }
        return handle
      })
    for (index, entry) in entries.enumerated() where entry.name.namespace == "AWS/EC2" && !entry.series.isEmpty {
      let handle = MetricHandle(index: Int32(index))
      guard entry.end < oldest, !watched.contains(handle) else { continue }
      handles[entry.name] = nil
      entries[index].series = []
      freeHandles.append(handle)
    }
    measures.forgetInstances { region.ec2.instancesByID[$0] == nil }
  }
}

/// What is due in CloudWatch.
enum CloudWatchEvent {
  /// A minute is over: AWS's own metrics are taken, then alarms are evaluated.
  case minute
  /// Alarms with a period below a minute are evaluated every ten seconds. Source: "Using Amazon CloudWatch alarms".
  case tenSeconds
  /// What was suppressed of a composite alarm may be due now.
  case suppressionEnds(SimAlarm, epoch: Int)
}

extension CloudWatchWorld {
  func handle(_ event: CloudWatchEvent) {
    switch event {
    case .minute:
      measure()
      evaluateAlarms()
      if region.now.minute % 60 == 0 { age() }
      planNextMinute()
    case .tenSeconds: evaluateFastAlarms()
    case .suppressionEnds(let alarm, let epoch): suppressionEnds(alarm, epoch)
    }
  }
}

extension VirtualInstant {
  /// Whole minutes since 1970.
  var minute: Int { Int(microseconds / 60_000_000) }
  /// Whole seconds since 1970.
  var second: Int { Int(microseconds / 1_000_000) }

  init(second: Int) { self.init(microseconds: Int64(second) * 1_000_000) }
}
