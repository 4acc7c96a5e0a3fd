internal import AWSModel

/// A message in a queue.
final class SimMessage {
  /// Whether it can be received, and if not, why not.
  enum Phase {
    case delayed, ready
    /// Somebody has received it and has neither deleted it nor let its visibility time out.
    case inFlight
  }

  let id: String
  /// Its place among all that the queue ever took; the basis of a FIFO queue's sequence numbers.
  let sequence: UInt64
  let body: String
  let attributes: [String: SQS.MessageAttributeValue]
  /// The system attribute `AWSTraceHeader`, if the sender gave it.
  let traceHeader: String?
  let sender: String
  /// The group of a message in a FIFO queue, or of one in a standard queue whose sender named one.
  let group: String?
  let deduplicationID: String?
  let sentAt: VirtualInstant
  /// The ARN of the queue from which it was moved here.
  var deadLetterSource: String?
  var firstReceivedAt: VirtualInstant?
  var receiveCount = 0
  /// When it can be received: later than now while it is delayed or in flight.
  var visibleAt: VirtualInstant
  var phase = Phase.delayed
  /// The latest receipt handle; earlier ones have gone stale.
  var receipt: String?

  init(_ draft: MessageDraft, id: String, sequence: UInt64, sentAt: VirtualInstant, visibleAt: VirtualInstant) {
    self.id = id
    self.sequence = sequence
    body = draft.body
    attributes = draft.attributes
    traceHeader = draft.traceHeader
    sender = draft.sender
    group = draft.group
    deduplicationID = draft.deduplicationID
    self.sentAt = sentAt
    self.visibleAt = visibleAt
  }

  /// Twenty digits, as FIFO queues number their messages.
  var sequenceNumber: String {
    let digits = String(sequence)
    return "188" + String(repeating: "0", count: max(0, 17 - digits.utf8.count)) + digits
  }
}

/// A message before a queue has taken it.
struct MessageDraft {
  var body: String
  var attributes: [String: SQS.MessageAttributeValue] = [:]
  var traceHeader: String?
  /// The id of the caller: an account, or a service of AWS.
  var sender: String
  var group: String?
  var deduplicationID: String?
  /// Nil takes the queue's own delay.
  var delay: Duration?
}
