internal import AWSModel
internal import Synchronization

/// The client's own limit on calls, per throttle bucket of one account and Region: calls wait here instead of being
/// refused there.
public final class ThrottleBudget: Sendable {
  private let settings: ThrottleSettings
  private let clock: any ClientClock
  private let buckets = Mutex<[ThrottleBucket: TokenBucket]>([:])

  public init(settings: ThrottleSettings = ThrottleSettings(), clock: any ClientClock) {
    self.settings = settings
    self.clock = clock
  }

  /// Waits until a call may go out.
  ///
  /// - Throws: ``AWSError`` of kind `notSent` when the wait would be too long, or the task is cancelled.
  func admit(_ bucket: ThrottleBucket) async throws(AWSError) {
    guard let wait = change(bucket, { $0.take(at: clock.uptime(), waitLimit: settings.waitLimit) }) else {
      throw AWSError(
        kind: .notSent, code: "ThrottleBudget",
        message: "too many calls wait for the request quota \(bucket) already; nothing was sent")
    }
    guard wait > .zero else { return }
    do {
      try await clock.sleep(for: wait)
    } catch {
      change(bucket) { $0.giveBack() }
      throw AWSError(kind: .notSent, code: "Cancelled", message: "cancelled while waiting for the request quota")
    }
  }

  /// AWS throttled a call: the bucket slows down.
  func refused(_ bucket: ThrottleBucket) { change(bucket) { $0.refused(at: clock.uptime()) } }

  /// At which part of its rate each bucket runs that AWS has throttled lately, for metrics; by name.
  public var slowed: [(bucket: ThrottleBucket, pace: Double)] {
    let instant = clock.uptime()
    return buckets.withLock { $0 }.map { (bucket: $0.key, pace: $0.value.pace(at: instant)) }
      .filter { $0.pace < 1 }.sorted { $0.bucket.name < $1.bucket.name }
  }

  @discardableResult
  private func change<Result: Sendable>(_ bucket: ThrottleBucket, _ body: (inout TokenBucket) -> Result) -> Result {
    let instant = clock.uptime()
    return buckets.withLock { buckets in
      let quota = settings.quotas[bucket] ?? ThrottleTable.quota(of: bucket)
      return body(&buckets[bucket, default: TokenBucket(quota: quota.share(settings.share), at: instant)])
    }
  }
}
