/// A task that moves the messages of a dead-letter queue back to where they came from, or to another queue. Source:
/// StartMessageMoveTask.
final class MessageMove {
  enum Status: String {
    case running = "RUNNING", completed = "COMPLETED", cancelled = "CANCELLED", failed = "FAILED"
  }

  let id: String
  let source: SimQueue
  /// The ARN of the queue that gets them; nil sends each to the queue from which it came.
  let destination: String?
  let startedAt: VirtualInstant
  /// So many a second at most, as the caller said; nil: as SQS sees fit.
  let rate: Int?
  /// How many there were to move when it began.
  let wanted: Int
  var moved = 0
  var status = Status.running
  var failure: String?

  /// As fast as SQS ever moves.
  static let fastest = 500

  init(id: String, source: SimQueue, destination: String?, rate: Int?, at now: VirtualInstant) {
    self.id = id
    self.source = source
    self.destination = destination
    self.rate = rate
    startedAt = now
    wanted = source.visibleCount(at: now)
  }

  /// What its caller cancels it with.
  var handle: String {
    let content: JSONValue = ["taskId": .string(id), "sourceArn": .string(source.arn)]
    return Base64.text(content.json.utf8)
  }
}

/// What is due in SQS.
enum SQSEvent {
  /// A task moves what it may in a second.
  case move(MessageMove)
}

extension SQSWorld {
  func handle(_ event: SQSEvent) {
    switch event {
    case .move(let task): advance(task)
    }
  }

  /// Moves for one second.
  private func advance(_ task: MessageMove) {
    guard task.status == .running else { return }
    guard queuesByName[task.source.name] === task.source else {
      task.status = .failed
      task.failure = "AWS.SimpleQueueService.NonExistentQueue"
      return
    }
    task.source.settle(at: region.now)
    let due = task.source.messages.values.filter { $0.phase == .ready }.sorted { $0.sequence < $1.sequence }
    for message in due.prefix(task.rate ?? MessageMove.fastest) {
      guard let target = target(of: message, task) else { return }
      task.source.remove(message)
      target.takeBack(message, in: region)
      task.moved += 1
    }
    if due.count > task.rate ?? MessageMove.fastest {
      region.schedule(.sqs(.move(task)), after: .seconds(1))
    } else {
      task.status = .completed
    }
  }

  /// Where a message goes; nil where that cannot be told, which fails the task.
  private func target(of message: SimMessage, _ task: MessageMove) -> SimQueue? {
    guard let arn = task.destination ?? message.deadLetterSource else {
      task.status = .failed
      task.failure = "CouldNotDetermineMessageSource"
      return nil
    }
    if let queue = queue(arn: arn), queue.isFIFO == task.source.isFIFO { return queue }
    task.status = .failed
    task.failure = "AWS.SimpleQueueService.NonExistentQueue"
    return nil
  }

  func queue(arn: String?) -> SimQueue? {
    guard let arn, let name = ResourceName(arn), let queue = queuesByName[name.resource], queue.arn == arn else {
      return nil
    }
    return queue
  }
}

extension SimQueue {
  /// Takes a message that is moved back as a new one, with an id and a time of its own. Its deduplication id was judged when
  /// it was first sent. Source: "Configuring a dead-letter queue redrive".
  func takeBack(_ message: SimMessage, in region: Region) {
    let draft = MessageDraft(
      body: message.body, attributes: message.attributes, traceHeader: message.traceHeader, sender: message.sender,
      group: message.group, deduplicationID: message.deduplicationID)
    add(
      SimMessage(
        draft, id: region.random[.messages].uuid(), sequence: nextSequence(), sentAt: region.now,
        visibleAt: region.now + settings.delay), at: region.now)
    region.lambda.messageArrived(in: self)
  }
}
