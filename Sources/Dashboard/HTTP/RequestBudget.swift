internal import Synchronization

/// A bound on how many requests are answered: a bucket of 40 that fills by 20 a second. Scrapers and health checks need
/// one each few seconds; whatever asks more is a loop.
final class RequestBudget: Sendable {
  private struct Bucket {
    var tokens = 40.0
    var at = Duration.zero
  }

  private static let perSecond = 20.0
  private static let capacity = 40.0
  private let bucket = Mutex(Bucket())

  func admits(at uptime: Duration) -> Bool {
    bucket.withLock { bucket in
      let passed = max(0, (uptime - bucket.at) / .seconds(1))
      bucket.tokens = min(Self.capacity, bucket.tokens + passed * Self.perSecond)
      bucket.at = max(bucket.at, uptime)
      guard bucket.tokens >= 1 else { return false }
      bucket.tokens -= 1
      return true
    }
  }
}
