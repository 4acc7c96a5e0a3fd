/// The datapoints of one metric in one unit, ever coarser with age. Source: "Metrics retention": below a minute for 3
/// hours, a minute for 15 days, five minutes for 63 days, an hour for 455 days.
struct MetricSeries {
  let unit: String
  /// Of high-resolution datapoints only: what was put with a storage resolution of one second.
  var seconds = SampleRuns(slotSeconds: 1)
  var minutes = SampleRuns(slotSeconds: 60)
  var fives = SampleRuns(slotSeconds: 300)
  var hours = SampleRuns(slotSeconds: 3600)

  init(unit: String) { self.unit = unit }

  var isHighResolution: Bool { !seconds.isEmpty }
  /// The second at which the newest minute with a datapoint ends.
  var end: Int? { minutes.end.map { $0 * 60 } }

  mutating func add(_ sample: MetricSample, minute: Int) { minutes.add(sample, slot: minute) }

  /// Adds a high-resolution sample, which counts in its minute too.
  mutating func add(_ sample: MetricSample, second: Int) {
    seconds.add(sample, slot: second)
    minutes.add(sample, slot: second / 60)
  }

  /// Puts what is too old for its resolution together, and drops what is too old for any.
  ///
  /// - Parameter now: in seconds since 1970.
  mutating func age(now: Int, _ retention: MetricRetention) {
    seconds.roll(before: now - retention.seconds) { _, _, _ in }
    Self.coarsen(&minutes, into: &fives, before: (now - retention.minutes) / 300 * 300)
    Self.coarsen(&fives, into: &hours, before: (now - retention.fiveMinutes) / 3600 * 3600)
    hours.roll(before: (now - retention.hours) / 3600) { _, _, _ in }
  }

  private static func coarsen(_ fine: inout SampleRuns, into coarse: inout SampleRuns, before second: Int) {
    let (from, to) = (fine.slotSeconds, coarse.slotSeconds)
    fine.roll(before: second / from) { slot, length, sample in
      var (slot, left) = (slot, length)
      while left > 0 {
        let inSlot = min(left, to / from - slot % (to / from))
        coarse.add(sample.repeated(Double(inSlot)), slot: slot * from / to)
        slot += inSlot
        left -= inSlot
      }
    }
  }

  /// The samples of each period of `period` seconds from `start` up to and without `end`, by the period's number.
  /// Periods finer than what is kept of a time find nothing there.
  func collect(from start: Int, to end: Int, period: Int, into samples: inout [Int: MetricSample]) {
    if period < 60 {
      Self.collect(seconds, start, end, period, &samples)
      return
    }
    Self.collect(minutes, start, end, period, &samples)
    if period >= 300 { Self.collect(fives, start, end, period, &samples) }
    if period >= 3600 { Self.collect(hours, start, end, period, &samples) }
  }

  private static func collect(
    _ runs: SampleRuns, _ start: Int, _ end: Int, _ period: Int, _ samples: inout [Int: MetricSample]
  ) {
    if runs.isEmpty { return }
    let width = runs.slotSeconds
    runs.forEach(from: (start + width - 1) / width, to: (end + width - 1) / width) { slot, length, sample in
      var (slot, left) = (slot, length)
      while left > 0 {
        let number = (slot * width - start) / period
        let next = (start + (number + 1) * period + width - 1) / width
        let taken = max(1, min(left, next - slot))
        let part = taken == 1 ? sample : sample.repeated(Double(taken))
        if samples[number]?.merge(part) == nil { samples[number] = part }
        slot += taken
        left -= taken
      }
    }
  }
}

/// For how many seconds datapoints are kept at each resolution.
struct MetricRetention {
  var seconds = 3 * 3600
  var minutes = 15 * 86_400
  var fiveMinutes = 63 * 86_400
  var hours = 455 * 86_400
}
