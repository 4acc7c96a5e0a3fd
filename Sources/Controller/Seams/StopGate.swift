internal import Synchronization

/// A switch that goes one way: from open to closed. Whoever holds it learns that no further step is to be begun.
///
/// Closing interrupts nothing: a call that is under way ends by itself. Only waits end at once.
public final class StopGate: Sendable {
  private struct State {
    var isClosed = false
    var reason = ""
    var nextWaiter = 0
    /// In order of arrival, so that closing resumes them in an order that does not depend on hashing.
    var waiters: [(id: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())
  private let lapse: (@Sendable () -> String?)?

  public init() { lapse = nil }

  /// A gate that also counts as closed while `lapse` gives a reason: it is asked anew each time, so that whoever stood still
  /// meanwhile learns it at the next step. Waits do not end by it.
  init(lapse: @escaping @Sendable () -> String?) { self.lapse = lapse }

  public var isClosed: Bool { state.withLock { $0.isClosed } || lapse?() != nil }

  /// Why it is closed; empty while it is open.
  public var reason: String {
    let (isClosed, reason) = state.withLock { ($0.isClosed, $0.reason) }
    return isClosed ? reason : lapse?() ?? ""
  }

  /// Closes the gate and ends every wait for it. The first reason stays.
  public func close(_ reason: String) {
    let waiters = state.withLock { state in
      guard !state.isClosed else { return [(id: Int, continuation: CheckedContinuation<Void, Never>)]() }
      state.isClosed = true
      state.reason = reason
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.continuation.resume() }
  }

  /// Waits until the gate is closed or the task is cancelled.
  public func closed() async {
    let id = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let resumesNow = state.withLock { state in
          if state.isClosed || Task.isCancelled { return true }
          state.waiters.append((id, continuation))
          return false
        }
        if resumesNow { continuation.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        state.waiters.firstIndex { $0.id == id }.map { state.waiters.remove(at: $0) }
      }
      waiter?.continuation.resume()
    }
  }

  /// Waits for `duration` on `clock`, or until the gate is closed or the task is cancelled.
  public func pause(for duration: Duration, on clock: any ControllerClock) async {
    if isClosed || duration <= .zero { return }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await clock.sleep(for: duration) }
      group.addTask { await self.closed() }
      await group.next()
      group.cancelAll()
    }
  }
}
