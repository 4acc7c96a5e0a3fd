/// How often each operation was called, and how often it failed.
public struct CallCounts: Sendable, Hashable {
  public struct Count: Sendable, Hashable {
    public var calls = 0
    public var failures = 0
    public init(calls: Int = 0, failures: Int = 0) {
      self.calls = calls
      self.failures = failures
    }
  }

  /// By qualified name, for example `ECS.DescribeTasks`.
  public private(set) var byOperation: [String: Count] = [:]

  public init() {}

  public var calls: Int { byOperation.values.reduce(0) { $0 + $1.calls } }
  public var failures: Int { byOperation.values.reduce(0) { $0 + $1.failures } }

  /// How often the operation of that qualified name was called.
  public subscript(operation: String) -> Int { byOperation[operation]?.calls ?? 0 }

  mutating func begin(_ operation: String) { byOperation[operation, default: Count()].calls += 1 }
  mutating func fail(_ operation: String) { byOperation[operation, default: Count()].failures += 1 }

  /// What was counted since `earlier`, which must be an earlier state of the same counts.
  public func since(_ earlier: CallCounts) -> CallCounts {
    var difference = CallCounts()
    for (operation, count) in byOperation {
      let before = earlier.byOperation[operation] ?? Count()
      guard count != before else { continue }
      difference.byOperation[operation] = Count(
        calls: count.calls - before.calls, failures: count.failures - before.failures)
    }
    return difference
  }
}

extension CallCounts: CustomStringConvertible {
  /// One line for each operation, by name.
  public var description: String {
    byOperation.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.calls)" }.joined(separator: "\n")
  }
}
