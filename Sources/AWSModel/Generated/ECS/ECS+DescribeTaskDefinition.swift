// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DescribeTaskDefinition`.
  public static let describeTaskDefinition = AWSOperation<DescribeTaskDefinitionRequest, DescribeTaskDefinitionResponse>(
    name: "DescribeTaskDefinition", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeTaskDefinitionRequest: AWSShape {
    public var taskDefinition: String?
    public var include: [TaskDefinitionField]?

    public init() {}

    public init(
      taskDefinition: String? = nil,
      include: [TaskDefinitionField]? = nil
    ) {
      self.taskDefinition = taskDefinition
      self.include = include
    }

    public static let schema = AWSSchema(
      "DescribeTaskDefinitionRequest",
      #"""
      taskDefinition! string
      include [TaskDefinitionField]
      """#, [.enumeration(TaskDefinitionField.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&taskDefinition)
      case 1: r.readEnums(&include)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, taskDefinition)
      w.writeEnums(1, include)
    }
  }

  public struct DescribeTaskDefinitionResponse: AWSShape {
    public var taskDefinition: TaskDefinition?
    public var tags: [Tag]?

    public init() {}

    public init(
      taskDefinition: TaskDefinition? = nil,
      tags: [Tag]? = nil
    ) {
      self.taskDefinition = taskDefinition
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "DescribeTaskDefinitionResponse",
      #"""
      taskDefinition TaskDefinition
      tags [Tag](0..50)
      """#, [.shape(TaskDefinition.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&taskDefinition)
      case 1: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, taskDefinition)
      w.writeShapes(1, tags)
    }
  }
}
