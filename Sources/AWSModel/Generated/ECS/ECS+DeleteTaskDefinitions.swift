// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DeleteTaskDefinitions`.
  public static let deleteTaskDefinitions = AWSOperation<DeleteTaskDefinitionsRequest, DeleteTaskDefinitionsResponse>(
    name: "DeleteTaskDefinitions", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteTaskDefinitionsRequest: AWSShape {
    public var taskDefinitions: [String]?

    public init() {}

    public init(
      taskDefinitions: [String]? = nil
    ) {
      self.taskDefinitions = taskDefinitions
    }

    public static let schema = AWSSchema(
      "DeleteTaskDefinitionsRequest",
      #"""
      taskDefinitions! [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&taskDefinitions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, taskDefinitions)
    }
  }

  public struct DeleteTaskDefinitionsResponse: AWSShape {
    public var taskDefinitions: [TaskDefinition]?
    public var failures: [Failure]?

    public init() {}

    public init(
      taskDefinitions: [TaskDefinition]? = nil,
      failures: [Failure]? = nil
    ) {
      self.taskDefinitions = taskDefinitions
      self.failures = failures
    }

    public static let schema = AWSSchema(
      "DeleteTaskDefinitionsResponse",
      #"""
      taskDefinitions [TaskDefinition]
      failures [Failure]
      """#, [.shape(TaskDefinition.self), .shape(Failure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&taskDefinitions)
      case 1: r.readShapes(&failures)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, taskDefinitions)
      w.writeShapes(1, failures)
    }
  }
}
