internal import Controller
internal import FoundationEssentials

/// EventBridge's events on their way to the controllers of a world: each arrives a moment later, in no certain order, or
/// as its faults have it. On the simulation's thread only.
final class EventFeed: @unchecked Sendable {
  private let faults: FaultSource
  private let clock: SimClock
  private var listeners: [(controller: BallastController, life: ControllerLife)] = []
  private var isOver = false

  init(faults: FaultSource, clock: SimClock) {
    self.faults = faults
    self.clock = clock
  }

  /// A controller hears of what happens from now on, until its process ends.
  func attach(_ controller: BallastController, _ life: ControllerLife) {
    listeners.removeAll { $0.life.state != .alive }
    listeners.append((controller, life))
  }

  /// Nobody hears of anything any more.
  func close() {
    isOver = true
    listeners = []
  }

  /// Something happened, and this is what EventBridge says of it.
  func take(_ event: String) {
    if isOver || faults.hits(.eventLost) { return }
    deliver(event, after: delay)
    if faults.hits(.eventTwice) { deliver(event, after: delay * 4) }
    if faults.hits(.eventForged), let forged = faults.forgedEvent() { deliver(forged, after: delay) }
  }

  private var delay: Duration {
    faults.hits(.eventLate) ? faults.duration(60...3600) : faults.duration(200...3000) / 1000
  }

  private func deliver(_ event: String, after delay: Duration) {
    let body = faults.hits(.eventGarbled) ? String(event.prefix(event.count / 2)) : event
    let receivers = listeners
    Task.detached { [clock] in
      guard (try? await clock.sleep(for: delay)) != nil else { return }
      // What makes no sense is passed over, as whoever reads a queue does.
      guard let notice = try? NoticeReader.read(Array(body.utf8)) else { return }
      for (controller, life) in receivers where life.state == .alive { await controller.deliver([notice]) }
    }
  }
}
