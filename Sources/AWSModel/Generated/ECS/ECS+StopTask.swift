// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `StopTask`.
  public static let stopTask = AWSOperation<StopTaskRequest, StopTaskResponse>(
    name: "StopTask", service: service, isReadOnly: false, isIdempotent: true)

  public struct StopTaskRequest: AWSShape {
    public var cluster: String?
    public var task: String?
    public var reason: String?

    public init() {}

    public init(
      cluster: String? = nil,
      task: String? = nil,
      reason: String? = nil
    ) {
      self.cluster = cluster
      self.task = task
      self.reason = reason
    }

    public static let schema = AWSSchema(
      "StopTaskRequest",
      #"""
      cluster string
      task! string
      reason string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&task)
      case 2: r.readString(&reason)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, task)
      w.writeString(2, reason)
    }
  }

  public struct StopTaskResponse: AWSShape {
    public var task: Task?

    public init() {}

    public init(
      task: Task? = nil
    ) {
      self.task = task
    }

    public static let schema = AWSSchema(
      "StopTaskResponse",
      #"""
      task Task
      """#, [.shape(Task.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&task)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, task)
    }
  }
}
