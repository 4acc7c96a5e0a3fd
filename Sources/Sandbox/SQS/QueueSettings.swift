/// The attributes of a queue that its owner sets, with SQS's defaults. Source: SetQueueAttributes.
struct QueueSettings: Sendable, Hashable {
  /// How long a message waits before it can be received; 0 to 15 minutes.
  var delay: Duration = .zero
  /// The largest message in bytes, attributes included; 1 KiB to 1 MiB.
  var maximumMessageSize = 1 << 20
  /// How long a message is kept; 1 minute to 14 days.
  var retention: Duration = .hours(4 * 24)
  /// How long ReceiveMessage waits for a message; 0 to 20 seconds.
  var receiveWait: Duration = .zero
  /// How long a received message is hidden; 0 to 12 hours.
  var visibility: Duration = .seconds(30)
  /// The queue's access policy, as its owner wrote it.
  var policy: String?
  var redrive: RedrivePolicy?
  /// Which queues may use this one for what they cannot deliver, as its owner wrote it.
  var redriveAllowPolicy: String?
  var hasContentBasedDeduplication = false
  /// Whether deduplication of a FIFO queue is by message group rather than by queue.
  var deduplicatesByGroup = false
  /// Whether the throughput limit of a FIFO queue is per message group.
  var limitsThroughputByGroup = false
  var usesManagedEncryption = true
  var kmsKey: String?
  var kmsDataKeyReuse = 300
}

/// Where messages go that were received too often.
struct RedrivePolicy: Sendable, Hashable {
  var deadLetterQueue: String
  var maxReceiveCount: Int

  /// As SQS writes it back.
  var json: String {
    JSONValue.object([
      "deadLetterTargetArn": .string(deadLetterQueue), "maxReceiveCount": .integer(Int64(maxReceiveCount)),
    ]).json
  }
}
