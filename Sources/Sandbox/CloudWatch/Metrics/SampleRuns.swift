/// Samples in slots of equal length, oldest first: equal samples of neighbouring slots are one run.
///
/// Most of AWS's own metrics keep their value for a long time, so that a run of days costs as much as one sample, and to
/// append one is to count up a number. Numbers only: nothing here is counted by reference, except the single values of
/// the few slots that keep any.
struct SampleRuns {
  struct Run {
    var start: Int32
    var length: Int32
    var count: Double
    var sum: Double
    var minimum: Double
    var maximum: Double

    var end: Int32 { start + length }

    init(_ sample: MetricSample, slot: Int32) {
      start = slot
      length = 1
      (count, sum, minimum, maximum) = (sample.count, sample.sum, sample.minimum, sample.maximum)
    }

    func isLike(_ sample: MetricSample) -> Bool {
      sum == sample.sum && count == sample.count && minimum == sample.minimum && maximum == sample.maximum
    }

    var sample: MetricSample { MetricSample(count: count, sum: sum, minimum: minimum, maximum: maximum) }
  }

  /// How long a slot is, in seconds.
  let slotSeconds: Int
  var runs: [Run] = []
  /// The single values of slots that keep any.
  var values: [Int32: [WeightedValue]] = [:]

  init(slotSeconds: Int) { self.slotSeconds = slotSeconds }

  var isEmpty: Bool { runs.isEmpty }
  /// The slot after the last one that has a sample.
  var end: Int? { runs.last.map { Int($0.end) } }

  /// Adds a sample to a slot, to what is there already.
  mutating func add(_ sample: MetricSample, slot: Int) {
    let slot = Int32(slot)
    guard let last = runs.indices.last, slot < runs[last].end else {
      append(sample, slot)
      return
    }
    let index = firstIndex(endingAfter: slot)
    guard runs[index].start <= slot else {
      runs.insert(Run(sample, slot: slot), at: index)
      keepValues(sample, slot)
      return
    }
    isolate(slot, at: index)
    let place = firstIndex(endingAfter: slot)
    var merged = self.sample(of: runs[place], slot)
    merged.merge(sample)
    runs[place] = Run(merged, slot: slot)
    keepValues(merged, slot)
  }

  private mutating func append(_ sample: MetricSample, _ slot: Int32) {
    let last = runs.count - 1
    if last >= 0, runs[last].end == slot, runs[last].isLike(sample) {
      runs[last].length += 1
    } else {
      runs.append(Run(sample, slot: slot))
    }
    if !sample.values.isEmpty { values[slot] = sample.values }
  }

  private mutating func keepValues(_ sample: MetricSample, _ slot: Int32) {
    values[slot] = sample.values.isEmpty ? nil : sample.values
  }

  /// Makes a slot of a run a run of its own.
  private mutating func isolate(_ slot: Int32, at index: Int) {
    let run = runs[index]
    guard run.length > 1 else { return }
    var parts: [Run] = []
    for (start, end) in [(run.start, slot), (slot, slot + 1), (slot + 1, run.end)] where end > start {
      var part = run
      (part.start, part.length) = (start, end - start)
      parts.append(part)
    }
    runs.replaceSubrange(index...index, with: parts)
  }

  /// The index of the first run that ends after `slot`.
  func firstIndex(endingAfter slot: Int32) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].end <= slot { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func sample(of run: Run, _ slot: Int32) -> MetricSample {
    var sample = run.sample
    if !values.isEmpty, let kept = values[slot] { sample.values = kept }
    return sample
  }
}

extension SampleRuns {
  /// Hands each stretch of equal samples in `from..<to` to `body`: its first slot, how many slots it has, and the sample
  /// of each. Slots that keep single values come one by one.
  func forEach(from: Int, to: Int, _ body: (_ slot: Int, _ length: Int, _ sample: MetricSample) -> Void) {
    var index = firstIndex(endingAfter: Int32(from))
    while index < runs.count, runs[index].start < Int32(to) {
      let run = runs[index]
      let start = max(run.start, Int32(from))
      let end = min(run.end, Int32(to))
      if values.isEmpty {
        body(Int(start), Int(end - start), run.sample)
      } else {
        for slot in start..<end { body(Int(slot), 1, sample(of: run, slot)) }
      }
      index += 1
    }
  }

  /// Takes away what lies before `slot` and hands it to `body`.
  mutating func roll(before slot: Int, _ body: (_ slot: Int, _ length: Int, _ sample: MetricSample) -> Void) {
    guard let first = runs.first, first.start < Int32(slot) else { return }
    forEach(from: Int(first.start), to: slot, body)
    let index = firstIndex(endingAfter: Int32(slot))
    runs.removeFirst(index)
    if let next = runs.first, next.start < Int32(slot) {
      runs[0].length -= Int32(slot) - next.start
      runs[0].start = Int32(slot)
    }
    if !values.isEmpty { values = values.filter { $0.key >= Int32(slot) } }
  }
}
