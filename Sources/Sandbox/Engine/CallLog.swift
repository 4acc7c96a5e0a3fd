internal import AWSModel

/// One call that reached the sandbox.
public struct CallRecord: Sendable {
  /// Counts up from one over the life of the sandbox.
  public let sequence: Int
  public let at: VirtualInstant
  public let account: String
  public let region: String
  /// For example `ECS`.
  public let service: String
  /// For example `DescribeTasks`.
  public let operation: String
  public let isReadOnly: Bool
  /// The error code that was answered; nil where the call succeeded.
  public let errorCode: String?
  public let errorMessage: String?
  private let input: any AWSShape

  init(
    sequence: Int, context: CallContext, operation: AnyAWSOperation, input: any AWSShape, error: AWSError?
  ) {
    self.sequence = sequence
    at = context.now
    account = context.account
    region = context.region.name
    service = operation.service.name
    self.operation = operation.name
    isReadOnly = operation.isReadOnly
    errorCode = error?.code
    errorMessage = error?.message
    self.input = input
  }

  /// The parameters as text, sensitive members masked.
  public var parameters: String { input.masked }

  /// Equal for equal parameters.
  public var parametersDigest: String {
    var digest = TraceDigest()
    let tape = input.tape
    for node in tape.nodes {
      digest.combine(UInt64(node.kind.rawValue) << 16 | UInt64(node.member))
      digest.combine(node.payload)
    }
    digest.combine(bytes: tape.bytes)
    return digest.text
  }
}

/// The latest calls, oldest first, up to a bound.
struct CallLog {
  private var ring: [CallRecord] = []
  private var oldest = 0
  private let capacity: Int
  private(set) var total = 0

  init(capacity: Int) { self.capacity = max(0, capacity) }

  mutating func append(_ make: (_ sequence: Int) -> CallRecord) {
    total += 1
    guard capacity > 0 else { return }
    if ring.count < capacity {
      ring.append(make(total))
    } else {
      ring[oldest] = make(total)
      oldest = (oldest + 1) % capacity
    }
  }

  /// Up to `limit` records whose sequence is above `sequence`, in order.
  func records(after sequence: Int, limit: Int) -> [CallRecord] {
    var result: [CallRecord] = []
    let first = total - ring.count + 1
    var next = max(sequence + 1, first)
    while next <= total, result.count < limit {
      result.append(ring[(oldest + next - first) % ring.count])
      next += 1
    }
    return result
  }
}
