internal import AWSModel

extension SQSWorld {
  /// How many tasks of a queue are remembered, as AWS lists the ten newest.
  private static let movesKept = 10

  func startMessageMoveTask(
    _ request: SQS.StartMessageMoveTaskRequest
  ) throws(AWSError) -> SQS.StartMessageMoveTaskResponse {
    let source = try queue(named: request.sourceArn, "SourceArn")
    if let rate = request.maxNumberOfMessagesPerSecond, !(1...500).contains(rate) {
      throw .refused(
        "InvalidParameterValue",
        "Value \(rate) for parameter MaxNumberOfMessagesPerSecond is invalid. Reason: Must be between 1 and 500, if "
          + "provided.")
    }
    guard queues.all.contains(where: { $0.settings.redrive?.deadLetterQueue == source.arn }) else {
      throw .refused("InvalidParameterValue", "Source queue must be configured as a Dead Letter Queue.")
    }
    if let arn = request.destinationArn {
      guard try queue(named: arn, "DestinationArn").isFIFO == source.isFIFO else {
        throw .refused("InvalidParameterValue", "Source and destination queue must be of the same type.")
      }
    }
    guard !source.moves.contains(where: { $0.status == .running }) else {
      throw SQS.Errors.unsupportedOperation(
        "There is already a task running. Only one active task is allowed for a source queue arn at a given time.")
    }
    let task = MessageMove(
      id: region.random[.identifiers].uuid(), source: source, destination: request.destinationArn,
      rate: request.maxNumberOfMessagesPerSecond, at: region.now)
    source.moves = source.moves.suffix(Self.movesKept - 1) + [task]
    region.schedule(.sqs(.move(task)), after: .seconds(1))
    return SQS.StartMessageMoveTaskResponse(taskHandle: task.handle)
  }

  /// - Throws: `ResourceNotFoundException`.
  private func queue(named arn: String?, _ parameter: String) throws(AWSError) -> SimQueue {
    if let queue = queue(arn: arn) { return queue }
    throw SQS.Errors.resourceNotFoundException(
      "The resource that you specified for the \(parameter) parameter doesn't exist.")
  }

  /// Newest first: one, or as many as are asked for, up to ten.
  func listMessageMoveTasks(
    _ request: SQS.ListMessageMoveTasksRequest
  ) throws(AWSError) -> SQS.ListMessageMoveTasksResponse {
    let source = try queue(named: request.sourceArn, "SourceArn")
    let limit = request.maxResults ?? 1
    guard 1...Self.movesKept ~= limit else {
      throw .refused(
        "InvalidParameterValue",
        "Value \(limit) for parameter MaxResults is invalid. Reason: Must be between 1 and 10, if provided.")
    }
    return SQS.ListMessageMoveTasksResponse(results: source.moves.suffix(limit).reversed().map(entry))
  }

  private func entry(_ task: MessageMove) -> SQS.ListMessageMoveTasksResultEntry {
    SQS.ListMessageMoveTasksResultEntry(
      taskHandle: task.status == .running ? task.handle : nil, status: task.status.rawValue,
      sourceArn: task.source.arn, destinationArn: task.destination, maxNumberOfMessagesPerSecond: task.rate,
      approximateNumberOfMessagesMoved: task.moved, approximateNumberOfMessagesToMove: task.wanted,
      failureReason: task.failure, startedTimestamp: Int(task.startedAt.microseconds / 1000))
  }

  /// What was moved stays moved.
  func cancelMessageMoveTask(
    _ request: SQS.CancelMessageMoveTaskRequest
  ) throws(AWSError) -> SQS.CancelMessageMoveTaskResponse {
    let handle = request.taskHandle ?? ""
    guard let content = Base64.bytes(handle), let json = try? JSONValue(json: String(decoding: content, as: UTF8.self)),
      let source = json["sourceArn"]?.text, let id = json["taskId"]?.text
    else { throw .refused("InvalidParameterValue", "Value for parameter TaskHandle is invalid.") }
    guard let task = queue(arn: source)?.moves.first(where: { $0.id == id }) else {
      throw SQS.Errors.resourceNotFoundException("Task does not exist.")
    }
    guard task.status == .running else {
      throw SQS.Errors.unsupportedOperation("Only active tasks can be cancelled.")
    }
    task.status = .cancelled
    return SQS.CancelMessageMoveTaskResponse(approximateNumberOfMessagesMoved: task.moved)
  }
}
