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
  ///
  /// - Parameter pausesOutbound: whether it stops at the first instant at which something waits for somebody outside: an
  ///   invocation of a function, a message for an endpoint.
  /// - Returns: whether nothing stopped it so.
  @discardableResult
  public func advance(to instant: VirtualInstant, pausesOutbound: Bool = false) -> Bool {
    exclusively {
      repeat {
        if pausesOutbound, hasOutbound { return false }
      } while runNext(through: instant)
      if halt == nil { clock = max(clock, instant) }
      return true
    }
  }

  /// Whether an invocation of a function, or a message for an endpoint, has not been reported as ended.
  public var isAwaitingOutside: Bool { exclusively { hasOutbound } }

  private var hasOutbound: Bool {
    regions.contains { !$0.lambda.pending.isEmpty || !$0.sns.outbox.isEmpty }
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
  /// - Parameter pausesOutbound: whether it stops, and answers false, where something waits for somebody outside.
  /// - Returns: whether the sandbox came to rest.
  @discardableResult
  public func runUntilIdle(within limit: Duration = .hours(2), pausesOutbound: Bool = false) -> Bool {
    exclusively {
      let end = clock.advanced(by: limit)
      while queue.pendingCount > 0 {
        if pausesOutbound, hasOutbound { return false }
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
