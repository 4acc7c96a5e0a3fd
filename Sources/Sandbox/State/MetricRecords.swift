internal import AWSModel

/// CloudWatch in a document: every datapoint, alarms with their states, and their history.
extension CloudWatchWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    let kept = entries.indices.filter { knownHandle(entries[$0].name) == MetricHandle(index: Int32($0)) }
    try record.each(
      "metrics", kept,
      make: { (part) throws(StateFault) in
        Int(self.handle(try part.take("metric")).index)
      }
    ) { (index, part) throws(StateFault) in
      part.put("metric", self.entries[index].name)
      try part("series", &self.entries[index].series)
    }
    try record.each("alarms", alarms.all, make: makeAlarm) { (alarm, part) throws(StateFault) in
      try alarm.fields(part)
    }
    try record("history", &history.items)
    if record.isReading { history.made = history.items.last?.number ?? 0 }
  }

  private func makeAlarm(_ record: StateRecord) throws(StateFault) -> SimAlarm {
    let name = try record.take("name", String.self)
    let alarm = SimAlarm(
      ordinal: nextOrdinal(), name: name,
      arn: try record.takeIfPresent("arn") ?? region.arn("cloudwatch", "alarm:\(name)"), rule: try rule(record),
      at: try record.takeIfPresent("configuredAt") ?? region.now)
    alarms.insert(alarm)
    alarmsByName[name] = alarm
    return alarm
  }

  private func rule(_ record: StateRecord) throws(StateFault) -> SimAlarm.Rule {
    if let request = try record.takeIfPresent("metricRule", ShapeState<CloudWatch.PutMetricAlarmRequest>.self)?.shape {
      do throws(AWSError) {
        return .metric(try MetricAlarmRule(request, self))
      } catch { throw record.fault(error.message) }
    }
    return .composite(try record.take("compositeRule"))
  }
}

extension MetricName: StateFields {
  static let blank = MetricName("", "", [])

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("namespace", &namespace)
    try record("name", &name)
    var pairs = dimensions.map { [$0.name, $0.value] }
    try record("dimensions", &pairs)
    guard record.isReading else { return }
    guard pairs.allSatisfy({ $0.count == 2 }) else { throw record.fault("a dimension is a pair of name and value") }
    self = MetricName(namespace, name, pairs.map { MetricDimension(name: $0[0], value: $0[1]) })
  }
}

extension MetricSeries: StateFields {
  static var blank: MetricSeries { MetricSeries(unit: "None") }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    var unit = unit
    try record("unit", &unit)
    if record.isReading { self = MetricSeries(unit: unit) }
    try Self.runs(record, "seconds", &seconds)
    try Self.runs(record, "minutes", &minutes)
    try Self.runs(record, "fiveMinutes", &fives)
    try Self.runs(record, "hours", &hours)
  }

  private static func runs(_ record: StateRecord, _ key: String, _ runs: inout SampleRuns) throws(StateFault) {
    if record.isReading || !runs.isEmpty { try record.part(key) { (part) throws(StateFault) in try runs.fields(part) } }
  }
}

extension SampleRuns {
  /// Each run as its first slot, how many slots it has, and the count, sum, minimum and maximum of each.
  mutating func fields(_ record: StateRecord) throws(StateFault) {
    var rows = runs.map { [Double($0.start), Double($0.length), $0.count, $0.sum, $0.minimum, $0.maximum] }
    try record("runs", &rows)
    var kept = Dictionary(
      uniqueKeysWithValues: values.map { (String($0.key), $0.value.map { [$0.value, $0.count] }) })
    if record.isReading || !kept.isEmpty { try record("values", &kept) }
    guard record.isReading else { return }
    guard rows.allSatisfy({ $0.count == 6 }) else { throw record.fault("a run has six numbers") }
    runs = rows.map { row in
      var run = Run(
        MetricSample(count: row[2], sum: row[3], minimum: row[4], maximum: row[5]), slot: Int32(row[0]))
      run.length = Int32(row[1])
      return run
    }
    for (slot, pairs) in kept {
      guard let slot = Int32(slot), pairs.allSatisfy({ $0.count == 2 }) else {
        throw record.fault("the values of a slot are pairs of value and count")
      }
      values[slot] = pairs.map { WeightedValue(value: $0[0], count: $0[1]) }
    }
  }
}
