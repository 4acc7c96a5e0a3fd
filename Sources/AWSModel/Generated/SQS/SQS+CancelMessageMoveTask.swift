// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `CancelMessageMoveTask`.
  public static let cancelMessageMoveTask = AWSOperation<CancelMessageMoveTaskRequest, CancelMessageMoveTaskResponse>(
    name: "CancelMessageMoveTask", service: service, isReadOnly: false, isIdempotent: false)

  public struct CancelMessageMoveTaskRequest: AWSShape {
    public var taskHandle: String?

    public init() {}

    public init(
      taskHandle: String? = nil
    ) {
      self.taskHandle = taskHandle
    }

    public static let schema = AWSSchema(
      "CancelMessageMoveTaskRequest",
      #"""
      TaskHandle! string
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

  public struct CancelMessageMoveTaskResponse: AWSShape {
    public var approximateNumberOfMessagesMoved: Int?

    public init() {}

    public init(
      approximateNumberOfMessagesMoved: Int? = nil
    ) {
      self.approximateNumberOfMessagesMoved = approximateNumberOfMessagesMoved
    }

    public static let schema = AWSSchema(
      "CancelMessageMoveTaskResponse",
      #"""
      ApproximateNumberOfMessagesMoved long
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&approximateNumberOfMessagesMoved)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, approximateNumberOfMessagesMoved)
    }
  }
}
