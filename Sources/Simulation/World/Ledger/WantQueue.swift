/// Tasks that are wanted and not yet served, by since when; the longest waiting is served first.
struct WantQueue {
  private var open: [Duration] = []
  private var head = 0
  /// When the last that waited was served or wanted no longer.
  private(set) var emptiedAt: Duration?

  var count: Int { open.count - head }

  /// Since when the longest waiting one waits.
  var oldest: Duration? { head < open.count ? open[head] : nil }

  /// Brings the queue in line with how many are wanted and served now. What is served writes its wait down. What is wanted
  /// no longer, the newest first, has waited in vain until now: that counts as a wait, too.
  mutating func settle(wanted: Int, served: Int, servedRose: Bool, at now: Duration, into log: inout WaitLog) {
    let lacking = max(0, wanted - served)
    if lacking == 0, count > 0 { emptiedAt = now }
    while count > lacking {
      if servedRose {
        log.add(now - open[head])
        head += 1
      } else {
        log.add(now - open.removeLast())
      }
    }
    while count < lacking { open.append(now) }
    if head > 64, head * 2 > open.count {
      open.removeFirst(head)
      head = 0
    }
  }

  /// Writes down what still waits at the end.
  mutating func close(at now: Duration, into log: inout WaitLog) {
    for since in open[head...] { log.add(now - since) }
    open = []
    head = 0
  }
}
