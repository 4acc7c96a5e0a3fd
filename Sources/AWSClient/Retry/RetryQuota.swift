internal import Synchronization

/// The token bucket of the standard retry mode: it stops retries, not calls, when a service fails on and on.
///
/// As in botocore: 500 tokens; a retry costs 5, after a timeout 10; a success gives back what its last retry cost, and
/// one token when it needed none. Each service has tokens of its own.
final class RetryQuota: Sendable {
  private let capacity: Int
  private let tokens = Mutex<[String: Int]>([:])

  init(capacity: Int) { self.capacity = capacity }

  static func cost(afterTimeout: Bool) -> Int { afterTimeout ? 10 : 5 }

  /// Takes `cost` tokens, unless there are fewer.
  func acquire(_ cost: Int, for service: String) -> Bool {
    tokens.withLock { tokens in
      let left = tokens[service] ?? capacity
      guard cost <= left else { return false }
      tokens[service] = left - cost
      return true
    }
  }

  /// Gives back tokens after a success.
  ///
  /// - Parameter lastCost: what the last retry of the call cost; nil when there was none.
  func release(lastCost: Int?, for service: String) {
    tokens.withLock { tokens in
      guard let left = tokens[service] else { return }
      tokens[service] = min(capacity, left + (lastCost ?? 1))
    }
  }

  func available(for service: String) -> Int { tokens.withLock { $0[service] ?? capacity } }
}
