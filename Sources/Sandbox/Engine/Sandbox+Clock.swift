/// Something that is due in one of the Regions.
struct ScheduledEvent {
  var region: Int32
  var event: RegionEvent
}

extension Sandbox {
  /// The present instant of the sandbox.
  public var now: VirtualInstant { exclusively { clock } }

  /// When something will next happen by itself; nil if nothing ever will.
  public var nextEventAt: VirtualInstant? { exclusively { halt == nil ? queue.nextDue : nil } }

  /// Lets everything happen that is due up to `instant`, each at its own time, and then makes it `instant`. An instant
  /// of the past changes nothing.
  public func advance(to instant: VirtualInstant) {
    exclusively {
      while runNext(through: instant) {}
      if halt == nil { clock = max(clock, instant) }
    }
  }

  /// Lets `duration` pass.
  public func advance(by duration: Duration) { advance(to: now.advanced(by: duration)) }

  /// Moves on to the next instant at which anything is due and lets all that is due then happen.
  ///
  /// - Returns: false if nothing is due up to `limit`; then nothing changes.
  @discardableResult
  public func step(through limit: VirtualInstant = VirtualInstant(microseconds: .max)) -> Bool {
    exclusively {
      guard halt == nil, let due = queue.nextDue, due <= limit else { return false }
      while runNext(through: due) {}
      return true
    }
  }

  /// Lets time pass until nothing is under way any more, apart from what comes round for ever (metrics each minute),
  /// or until `limit` has passed.
  ///
  /// - Returns: whether the sandbox came to rest.
  @discardableResult
  public func runUntilIdle(within limit: Duration = .hours(2)) -> Bool {
    exclusively {
      let end = clock.advanced(by: limit)
      while queue.pendingCount > 0 {
        guard runNext(through: end) else {
          if halt == nil { clock = end }
          return false
        }
      }
      return true
    }
  }

  private func runNext(through limit: VirtualInstant) -> Bool {
    guard halt == nil, let (due, scheduled) = queue.pop(through: limit) else { return false }
    clock = max(clock, due)
    guard admits(scheduled.event, at: clock) else { return false }
    regions[Int(scheduled.region)].handle(scheduled.event)
    return true
  }
}

extension Region {
  /// Has `event` happen after `delay`.
  func schedule(_ event: RegionEvent, after delay: Duration, isRecurring: Bool = false) {
    schedule(event, at: now.advanced(by: delay), isRecurring: isRecurring)
  }

  func schedule(_ event: RegionEvent, at due: VirtualInstant, isRecurring: Bool = false) {
    sandbox.queue.schedule(
      ScheduledEvent(region: Int32(index), event: event), at: max(now, due), isRecurring: isRecurring)
  }
}
