// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `StartMessageMoveTask`.
  public static let startMessageMoveTask = AWSOperation<StartMessageMoveTaskRequest, StartMessageMoveTaskResponse>(
    name: "StartMessageMoveTask", service: service, isReadOnly: false, isIdempotent: false)

  public struct StartMessageMoveTaskRequest: AWSShape {
    public var sourceArn: String?
    public var destinationArn: String?
    public var maxNumberOfMessagesPerSecond: Int?

    public init() {}

    public init(
      sourceArn: String? = nil,
      destinationArn: String? = nil,
      maxNumberOfMessagesPerSecond: Int? = nil
    ) {
      self.sourceArn = sourceArn
      self.destinationArn = destinationArn
      self.maxNumberOfMessagesPerSecond = maxNumberOfMessagesPerSecond
    }

    public static let schema = AWSSchema(
      "StartMessageMoveTaskRequest",
      #"""
      SourceArn! string
      DestinationArn string
      MaxNumberOfMessagesPerSecond int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&sourceArn)
      case 1: r.readString(&destinationArn)
      case 2: r.readInt(&maxNumberOfMessagesPerSecond)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, sourceArn)
      w.writeString(1, destinationArn)
      w.writeInt(2, maxNumberOfMessagesPerSecond)
    }
  }

  public struct StartMessageMoveTaskResponse: AWSShape {
    public var taskHandle: String?

    public init() {}

    public init(
      taskHandle: String? = nil
    ) {
      self.taskHandle = taskHandle
    }

    public static let schema = AWSSchema(
      "StartMessageMoveTaskResponse",
      #"""
      TaskHandle string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&taskHandle)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, taskHandle)
    }
  }
}
