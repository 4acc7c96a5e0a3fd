internal import AWSModel
internal import Sandbox
internal import Synchronization

/// Lets each call take its time on the simulation's clock, half of it on the way there and half on the way back.
final class LatencyGate: SandboxInterceptor {
  private let clock: SimClock
  private let range: ClosedRange<Duration>
  private let stream: Mutex<RandomStream>

  init(clock: SimClock, range: ClosedRange<Duration>, seed: UInt64) {
    self.clock = clock
    self.range = range
    stream = Mutex(RandomStream(seed: seed, label: "latency"))
  }

  func willPerform(_ call: SandboxCall) async throws(AWSError) { try await wait(call) }

  func didPerform(_ call: SandboxCall, error: AWSError?) async throws(AWSError) { try await wait(call) }

  private func wait(_ call: SandboxCall) async throws(AWSError) {
    let share = stream.withLock { $0.unit() }
    let delay = (range.lowerBound + (range.upperBound - range.lowerBound) * share) / 2
    do {
      try await clock.sleep(for: delay)
    } catch {
      throw AWSError(
        kind: .notSent, code: "Cancelled", message: "the caller stopped waiting",
        operation: call.operation.qualifiedName)
    }
  }
}
