// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `ListMessageMoveTasks`.
  public static let listMessageMoveTasks = AWSOperation<ListMessageMoveTasksRequest, ListMessageMoveTasksResponse>(
    name: "ListMessageMoveTasks", service: service, isReadOnly: true, isIdempotent: true)

  public struct ListMessageMoveTasksRequest: AWSShape {
    public var sourceArn: String?
    public var maxResults: Int?

    public init() {}

    public init(
      sourceArn: String? = nil,
      maxResults: Int? = nil
    ) {
      self.sourceArn = sourceArn
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "ListMessageMoveTasksRequest",
      #"""
      SourceArn! string
      MaxResults int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&sourceArn)
      case 1: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, sourceArn)
      w.writeInt(1, maxResults)
    }
  }

  public struct ListMessageMoveTasksResponse: AWSShape {
    public var results: [ListMessageMoveTasksResultEntry]?

    public init() {}

    public init(
      results: [ListMessageMoveTasksResultEntry]? = nil
    ) {
      self.results = results
    }

    public static let schema = AWSSchema(
      "ListMessageMoveTasksResponse",
      #"""
      Results *[ListMessageMoveTasksResultEntry]
      """#, [.shape(ListMessageMoveTasksResultEntry.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&results)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, results)
    }
  }

  public struct ListMessageMoveTasksResultEntry: AWSShape {
    public var taskHandle: String?
    public var status: String?
    public var sourceArn: String?
    public var destinationArn: String?
    public var maxNumberOfMessagesPerSecond: Int?
    public var approximateNumberOfMessagesMoved: Int?
    public var approximateNumberOfMessagesToMove: Int?
    public var failureReason: String?
    public var startedTimestamp: Int?

    public init() {}

    public init(
      taskHandle: String? = nil,
      status: String? = nil,
      sourceArn: String? = nil,
      destinationArn: String? = nil,
      maxNumberOfMessagesPerSecond: Int? = nil,
      approximateNumberOfMessagesMoved: Int? = nil,
      approximateNumberOfMessagesToMove: Int? = nil,
      failureReason: String? = nil,
      startedTimestamp: Int? = nil
    ) {
      self.taskHandle = taskHandle
      self.status = status
      self.sourceArn = sourceArn
      self.destinationArn = destinationArn
      self.maxNumberOfMessagesPerSecond = maxNumberOfMessagesPerSecond
      self.approximateNumberOfMessagesMoved = approximateNumberOfMessagesMoved
      self.approximateNumberOfMessagesToMove = approximateNumberOfMessagesToMove
      self.failureReason = failureReason
      self.startedTimestamp = startedTimestamp
    }

    public static let schema = AWSSchema(
      "ListMessageMoveTasksResultEntry",
      #"""
      TaskHandle string
      Status string
      SourceArn string
      DestinationArn string
      MaxNumberOfMessagesPerSecond int
      ApproximateNumberOfMessagesMoved long
      ApproximateNumberOfMessagesToMove long
      FailureReason string
      StartedTimestamp long
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&taskHandle)
      case 1: r.readString(&status)
      case 2: r.readString(&sourceArn)
      case 3: r.readString(&destinationArn)
      case 4: r.readInt(&maxNumberOfMessagesPerSecond)
      case 5: r.readInt(&approximateNumberOfMessagesMoved)
      case 6: r.readInt(&approximateNumberOfMessagesToMove)
      case 7: r.readString(&failureReason)
      case 8: r.readInt(&startedTimestamp)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, taskHandle)
      w.writeString(1, status)
      w.writeString(2, sourceArn)
      w.writeString(3, destinationArn)
      w.writeInt(4, maxNumberOfMessagesPerSecond)
      w.writeInt(5, approximateNumberOfMessagesMoved)
      w.writeInt(6, approximateNumberOfMessagesToMove)
      w.writeString(7, failureReason)
      w.writeInt(8, startedTimestamp)
    }
  }
}
