/// Why time stands still in a sandbox: an instant had more events than it may have. Something schedules itself again and
/// again without letting time pass, and would do so for ever.
public struct SandboxStall: Error, Sendable, Hashable, CustomStringConvertible {
  public var at: VirtualInstant
  public var events: Int
  /// The last of the events.
  public var last: String

  public var description: String {
    "time stands still at \(at.iso8601): this instant has had \(events) events and has still more, the last of them \(last)"
  }
}

extension Sandbox {
  /// Why time stands still; nil where it does not. Nothing is due any more then, and advancing has no effect.
  public var stall: SandboxStall? { exclusively { halt } }

  /// Counts an event of an instant.
  ///
  /// - Returns: whether it may happen.
  func admits(_ event: RegionEvent, at due: VirtualInstant) -> Bool {
    if due != crowd.at { crowd = (due, 0) }
    crowd.events += 1
    if crowd.events <= options.eventsAtOneInstant { return true }
    halt = SandboxStall(at: due, events: crowd.events - 1, last: String("\(event)".prefix(200)))
    return false
  }
}
