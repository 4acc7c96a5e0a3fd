internal import ClusterModel

/// How a bounded piece of work ended.
enum BoundedResult<Value: Sendable>: Sendable {
  case done(Value)
  case failed(any Error)
  case timedOut
  case stopped(String)
}

extension PassDraft {
  /// What was read; nil where it was not: time or a stop ends the pass, and what a failure means `failed` says.
  mutating func take<Value: Sendable>(
    _ result: BoundedResult<Value>, _ doing: String, failed: (any Error, inout PassDraft) -> Void
  ) -> Value? {
    switch result {
    case .done(let value): return value
    case .failed(let error): failed(error, &self)
    case .timedOut: end(.timedOut, "\(doing) took longer than \(DurationText.format(timeout))")
    case .stopped(let reason): end(.stopped, reason)
    }
    return nil
  }
}

extension ClusterOperator {
  /// Does `work`, which only reads, within what is left of a pass's time.
  func bounded<Value: Sendable>(
    _ draft: PassDraft, gate: StopGate, work: @escaping @Sendable () async throws -> Value
  ) async -> BoundedResult<Value> {
    return await bounded(by: max(.zero, draft.timeLeft(at: seams.clock.uptime())), gate: gate, work: work)
  }

  /// Reads, and once more where the clock jumped meanwhile: AWS's first answers tell how far the machine's is off, and what was
  /// read before them bears a wrong date.
  ///
  /// - Parameter forget: drops what earlier reads of that clock have found.
  /// - Returns: what the last read came to, and when it was begun.
  func steadily<Value: Sendable>(
    forget: () async -> Void = {}, read: () async -> BoundedResult<Value>
  ) async -> (result: BoundedResult<Value>, begun: ClockReading) {
    let begun = ClockReading(seams.clock)
    let result = await read()
    guard case .done = result, begun.hasJumped(by: ClockReading(seams.clock)) else { return (result, begun) }
    await forget()
    let again = ClockReading(seams.clock)
    return (await read(), again)
  }

  /// Does `work`, which only reads, within `timeout`; cancels it when time is up or the gate closes.
  func bounded<Value: Sendable>(
    by timeout: Duration, gate: StopGate, work: @escaping @Sendable () async throws -> Value
  ) async -> BoundedResult<Value> {
    let clock = seams.clock
    return await withTaskGroup(of: BoundedResult<Value>.self) { group in
      group.addTask {
        do { return .done(try await work()) } catch { return .failed(error) }
      }
      group.addTask {
        try? await clock.sleep(for: timeout)
        return .timedOut
      }
      group.addTask {
        await gate.closed()
        return .stopped(gate.reason)
      }
      let first = await group.next() ?? .timedOut
      group.cancelAll()
      return first
    }
  }
}
