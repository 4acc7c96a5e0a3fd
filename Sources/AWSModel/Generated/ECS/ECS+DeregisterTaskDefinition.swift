// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DeregisterTaskDefinition`.
  public static let deregisterTaskDefinition = AWSOperation<DeregisterTaskDefinitionRequest, DeregisterTaskDefinitionResponse>(
    name: "DeregisterTaskDefinition", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeregisterTaskDefinitionRequest: AWSShape {
    public var taskDefinition: String?

    public init() {}

    public init(
      taskDefinition: String? = nil
    ) {
      self.taskDefinition = taskDefinition
    }

    public static let schema = AWSSchema(
      "DeregisterTaskDefinitionRequest",
      #"""
      taskDefinition! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&taskDefinition)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, taskDefinition)
    }
  }

  public struct DeregisterTaskDefinitionResponse: AWSShape {
    public var taskDefinition: TaskDefinition?

    public init() {}

    public init(
      taskDefinition: TaskDefinition? = nil
    ) {
      self.taskDefinition = taskDefinition
    }

    public static let schema = AWSSchema(
      "DeregisterTaskDefinitionResponse",
      #"""
      taskDefinition TaskDefinition
      """#, [.shape(TaskDefinition.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&taskDefinition)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, taskDefinition)
    }
  }
}
