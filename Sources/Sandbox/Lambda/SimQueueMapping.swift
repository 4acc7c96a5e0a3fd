/// How a function reads a queue.
public struct QueueMappingSettings: Sendable, Hashable, Codable {
  public var queueARN: String
  public var functionName: String
  /// At most so many messages at once: 1 to 10,000 of a standard queue, 10 of a FIFO queue. Default 10.
  public var batchSize: Int?
  /// How many batches of a standard queue are in flight at most: 2 to 1,000.
  public var maximumConcurrency: Int?
  /// Whether the function reports the messages of a batch that failed, rather than failing as a whole.
  public var reportsBatchItemFailures: Bool?

  public init(
    queueARN: String, functionName: String, batchSize: Int? = nil, maximumConcurrency: Int? = nil,
    reportsBatchItemFailures: Bool? = nil
  ) {
    self.queueARN = queueARN
    self.functionName = functionName
    self.batchSize = batchSize
    self.maximumConcurrency = maximumConcurrency
    self.reportsBatchItemFailures = reportsBatchItemFailures
  }
}

/// A function's reading of a queue.
final class SimQueueMapping {
  let id: String
  let queue: SimQueue
  let function: SimFunction
  let batchSize: Int
  let maximumConcurrency: Int
  let reportsBatchItemFailures: Bool
  var batchesInFlight = 0
  /// When it will look next; nil if nothing is planned.
  var nextPoll: VirtualInstant?

  init(id: String, queue: SimQueue, function: SimFunction, _ settings: QueueMappingSettings) {
    self.id = id
    self.queue = queue
    self.function = function
    batchSize = settings.batchSize ?? 10
    // A FIFO queue bounds itself: one batch per message group.
    maximumConcurrency = settings.maximumConcurrency ?? (queue.isFIFO ? 1000 : 5)
    reportsBatchItemFailures = settings.reportsBatchItemFailures ?? false
  }
}
