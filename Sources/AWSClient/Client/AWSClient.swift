public import AWSModel

/// Calls AWS over HTTPS in one Region, as one identity.
///
/// One call goes through these layers: it gets its client token and is checked, it is encoded, and then each attempt
/// waits for the throttle budget, is signed with current credentials, sent, and read. What failed and is safe to repeat
/// is tried again; a call that may have had its effect and is not repeatable is never sent twice, but thrown as
/// ``AWSError/Kind/unknownOutcome``.
public final class AWSClient: AWSCaller {
  public let region: String
  let endpoints: EndpointResolver
  /// Nil sends without signing, for the few operations whose input is the proof.
  let credentials: (any CredentialSource)?
  let seams: ClientSeams
  let settings: ClientSettings
  let retry: RetrySettings
  let quota: RetryQuota
  public let budget: ThrottleBudget
  public let time: ServerTime
  private let clock: CorrectedClock

  /// - Parameters:
  ///   - budget: shared by all clients of one account and Region.
  ///   - time: shared by all clients of a process.
  public init(
    region: String, endpoints: EndpointResolver, credentials: (any CredentialSource)?, seams: ClientSeams,
    settings: ClientSettings = ClientSettings(), retry: RetrySettings = RetrySettings(),
    budget: ThrottleBudget? = nil, time: ServerTime? = nil
  ) {
    self.region = region
    self.endpoints = endpoints
    self.credentials = credentials
    self.seams = seams
    self.settings = settings
    self.retry = retry
    quota = RetryQuota(capacity: retry.quota)
    let time = time ?? ServerTime(clock: seams.clock, followsPace: settings.followsPace)
    clock = CorrectedClock(seams.clock, by: time)
    self.budget = budget ?? ThrottleBudget(settings: settings.throttle, clock: clock)
    self.time = time
  }

  public func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    do throws(AWSError) {
      return try await perform(try prepare(operation, input))
    } catch {
      var error = error
      if error.operation.isEmpty { error.operation = operation.erased.qualifiedName }
      throw error
    }
  }

  /// Makes attempts until one gives the answer, or there is no sense in another.
  private func perform<Input, Output>(_ call: PreparedCall<Input, Output>) async throws(AWSError) -> Output {
    var state = RetryState(
      settings: retry, service: call.service.name, isRepeatable: call.isRepeatable,
      isReadOnly: call.operation.isReadOnly)
    while true {
      do throws(AttemptFailure) {
        let output = try await attempt(call)
        quota.release(lastCost: state.lastCost, for: call.service.name)
        return output
      } catch {
        if await deservesExtraTry(error, of: call, &state) { continue }
        switch state.next(after: error, quota: quota, random: seams.random) {
        case .giveUp(let final): throw final
        case .retry(let wait): try await pause(wait, state)
        }
      }
    }
  }

  /// Whether the failure was one of time or of credentials that is put right now.
  private func deservesExtraTry<Input, Output>(
    _ failure: AttemptFailure, of call: PreparedCall<Input, Output>, _ state: inout RetryState
  ) async -> Bool {
    if let answer = failure.answer, let threshold = ClockSkew.threshold(for: failure.error),
      state.allows(.clock), time.correct(by: answer, from: call.request.endpoint.host, atLeast: threshold)
    {
      return true
    }
    guard ErrorExplanation.expiredCodes.contains(failure.error.code), let used = failure.credentials,
      state.allows(.credentials)
    else { return false }
    return await credentials?.reject(used) ?? false
  }

  private func pause(_ wait: Duration, _ state: RetryState) async throws(AWSError) {
    do {
      try await clock.sleep(for: wait)
    } catch {
      throw state.final(AWSError(kind: .notSent, code: "Cancelled", message: "cancelled while waiting to try again"))
    }
  }
}
