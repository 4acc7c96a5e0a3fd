/// What is known of a group from the calls that changed it: its bounds and desired capacity, now and a little while ago.
struct GroupBooks {
  private(set) var min: Int
  private(set) var max: Int
  private(set) var desired: Int
  /// Every change, the newest last.
  private var history: [(at: Duration, min: Int, max: Int, desired: Int)]

  init(min: Int, max: Int, desired: Int) {
    self.min = min
    self.max = max
    self.desired = desired
    history = [(.zero, min, max, desired)]
  }

  mutating func set(desired: Int, at now: Duration) {
    self.desired = desired
    remember(now)
  }

  /// New bounds; a desired capacity outside them moves to the nearest one, as Auto Scaling does.
  mutating func set(min: Int?, max: Int?, at now: Duration) {
    self.min = min ?? self.min
    self.max = max ?? self.max
    desired = Swift.min(self.max, Swift.max(self.min, desired))
    remember(now)
  }

  private mutating func remember(_ now: Duration) {
    history.append((now, min, max, desired))
    if history.count > 64 { history.removeFirst(32) }
  }

  /// What held at some instant of the last `window`: who decided then may have seen that.
  private func recent(_ window: Duration, _ now: Duration) -> ArraySlice<
    (at: Duration, min: Int, max: Int, desired: Int)
  > {
    let first = history.lastIndex { $0.at <= now - window } ?? 0
    return history[first...]
  }

  func lowestMin(within window: Duration, of now: Duration) -> Int { recent(window, now).map(\.min).min() ?? min }
  func highestMax(within window: Duration, of now: Duration) -> Int { recent(window, now).map(\.max).max() ?? max }
  func lowestDesired(within window: Duration, of now: Duration) -> Int {
    recent(window, now).map(\.desired).min() ?? desired
  }
}
