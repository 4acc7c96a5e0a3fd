public import AWSModel
internal import FoundationEssentials

/// Credentials of one source, kept, and renewed before they expire.
///
/// However many calls wait, one renewal runs at a time. While it is only advised, one caller renews and all others go
/// on with what there is; when it fails, what there is serves until it expires. (botocore gives up earlier, when a
/// required renewal fails. Keys that AWS still takes are better than none.)
public actor RefreshingCredentials: CredentialSource {
  private let provider: any CredentialProvider
  private let policy: RefreshPolicy
  private let clock: any ClientClock
  private let random: RandomSource
  private var held: AWSCredentials?
  private var obtained = Date(timeIntervalSince1970: 0)
  private var jitter = 0.0
  private var notBefore: Duration?
  private var renewal: Task<Result<AWSCredentials, AWSError>, Never>?

  public init(
    _ provider: any CredentialProvider, policy: RefreshPolicy = RefreshPolicy(), clock: any ClientClock,
    random: RandomSource
  ) {
    self.provider = provider
    self.policy = policy
    self.clock = clock
    self.random = random
  }

  public func current() async throws(AWSError) -> AWSCredentials {
    guard let held else { return try await renew().get() }
    switch policy.urgency(of: held, obtained: obtained, at: clock.now(), jitter: jitter) {
    case .none: return held
    case .advised:
      if renewal != nil || isPausing { return held }
      return try await renew(orElse: held)
    case .required:
      if isPausing, !hasExpired(held) { return held }
      return try await renew(orElse: held)
    }
  }

  public func reject(_ credentials: AWSCredentials) async -> Bool {
    // Others may have renewed them meanwhile: then there is something new to try already.
    guard let held, held == credentials else { return true }
    guard held.expiration != nil else { return false }
    self.held = nil
    return true
  }

  /// Renews; on failure `old` serves on, as long as it can.
  private func renew(orElse old: AWSCredentials) async throws(AWSError) -> AWSCredentials {
    switch await renew() {
    case .success(let new): return new
    case .failure(let error):
      pause()
      if !hasExpired(old) { return old }
      guard old.mayOutlive else { throw error }
      return stretched(old)
    }
  }

  private func renew() async -> Result<AWSCredentials, AWSError> {
    if let renewal { return await renewal.value }
    let provider = self.provider
    let task = Task { () async -> Result<AWSCredentials, AWSError> in
      do throws(AWSError) {
        guard let credentials = try await provider.credentials() else {
          throw CredentialError.none(tried: [provider.place])
        }
        return .success(credentials)
      } catch {
        return .failure(error)
      }
    }
    renewal = task
    let result = await task.value
    renewal = nil
    guard case .success(let new) = result else { return result }
    // As botocore has it: what had expired when it was given is no answer.
    if hasExpired(new), !new.mayOutlive {
      return .failure(CredentialError.failed(new.source, "gave credentials that had expired already"))
    }
    take(new)
    return result
  }

  private func take(_ new: AWSCredentials) {
    held = hasExpired(new) && new.mayOutlive ? stretched(new) : new
    obtained = clock.now()
    jitter = random.fraction()
    notBefore = nil
  }

  private func hasExpired(_ credentials: AWSCredentials) -> Bool {
    credentials.expiration.map { $0 <= clock.now() } ?? false
  }

  private var isPausing: Bool { notBefore.map { clock.uptime() < $0 } ?? false }

  private func pause() { notBefore = clock.uptime() + policy.pauseAfterFailure * (0.5 + 1.5 * random.fraction()) }

  /// The same credentials with 5 to 10 minutes more beyond the required time, after which the source is asked again.
  private func stretched(_ credentials: AWSCredentials) -> AWSCredentials {
    var credentials = credentials
    let more = policy.mandatory.inSeconds + Double(random.integer(in: 300...600))
    credentials.expiration = clock.now().addingTimeInterval(more)
    held = credentials
    return credentials
  }
}
