internal import AWSModel

/// Where one call stands between its attempts: a state machine that says what to do, and does nothing itself.
struct RetryState {
  enum Step: Equatable {
    /// Try again after the wait.
    case retry(after: Duration)
    /// Throw the error.
    case giveUp(AWSError)
  }

  /// Reasons to try once more at once, each once per call and outside the limit.
  enum ExtraTry: Hashable {
    /// The clock was off and is corrected now.
    case clock
    /// The credentials had expired and are renewed now.
    case credentials
  }

  private let settings: RetrySettings
  private let service: String
  /// Whether the same request, sent twice, leaves what one would.
  private let isRepeatable: Bool
  private let isReadOnly: Bool
  /// Attempts that failed and count towards the limit.
  private(set) var failures = 0
  /// What the last retry took out of the quota.
  private(set) var lastCost: Int?
  /// Whether an earlier attempt may have had an effect.
  private var mayHaveHadEffect = false
  private var extraTries: Set<ExtraTry> = []

  init(settings: RetrySettings, service: String, isRepeatable: Bool, isReadOnly: Bool) {
    self.settings = settings
    self.service = service
    self.isRepeatable = isRepeatable
    self.isReadOnly = isReadOnly
  }

  /// Whether an attempt for that reason is still to be had.
  mutating func allows(_ extra: ExtraTry) -> Bool { extraTries.insert(extra).inserted }

  /// What to do after `failure`.
  mutating func next(after failure: AttemptFailure, quota: RetryQuota, random: RandomSource) -> Step {
    failures += 1
    defer { mayHaveHadEffect = mayHaveHadEffect || !failure.error.isWithoutEffect }
    #if BALLAST_MUTANTS
      let isRepeatable = isRepeatable || ClientMutant.isOn("retryAnything")
    #endif
    guard failure.isTransient, isRepeatable || failure.error.isWithoutEffect, failures < settings.maxAttempts else {
      return .giveUp(final(failure.error))
    }
    let cost = RetryQuota.cost(afterTimeout: failure.isTimeout)
    guard quota.acquire(cost, for: service) else { return .giveUp(final(failure.error)) }
    lastCost = cost
    return .retry(after: backoff(random))
  }

  /// The error of the last attempt, which does not know what the attempts before it did: once one of them may have had
  /// an effect, a later refusal does not make that undone.
  func final(_ error: AWSError) -> AWSError {
    guard mayHaveHadEffect, !isReadOnly, error.isWithoutEffect else { return error }
    var error = error
    error.kind = .unknownOutcome
    error.message += " (an earlier attempt of the same call may have had its effect)"
    return error
  }

  /// Full jitter: any time up to 1, 2, 4, 8 … seconds, bounded.
  private func backoff(_ random: RandomSource) -> Duration {
    let limit = settings.backoffLimit.inSeconds
    let exponential = failures < 32 ? Double(1 << (failures - 1)) : limit
    return .seconds(random.fraction() * min(exponential, limit))
  }
}
