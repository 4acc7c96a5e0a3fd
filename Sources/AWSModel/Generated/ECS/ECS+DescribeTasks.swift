// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DescribeTasks`.
  public static let describeTasks = AWSOperation<DescribeTasksRequest, DescribeTasksResponse>(
    name: "DescribeTasks", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeTasksRequest: AWSShape {
    public var cluster: String?
    public var tasks: [String]?
    public var include: [TaskField]?

    public init() {}

    public init(
      cluster: String? = nil,
      tasks: [String]? = nil,
      include: [TaskField]? = nil
    ) {
      self.cluster = cluster
      self.tasks = tasks
      self.include = include
    }

    public static let schema = AWSSchema(
      "DescribeTasksRequest",
      #"""
      cluster string
      tasks! [string]
      include [TaskField]
      """#, [.enumeration(TaskField.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readStrings(&tasks)
      case 2: r.readEnums(&include)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeStrings(1, tasks)
      w.writeEnums(2, include)
    }
  }

  public struct DescribeTasksResponse: AWSShape {
    public var tasks: [Task]?
    public var failures: [Failure]?

    public init() {}

    public init(
      tasks: [Task]? = nil,
      failures: [Failure]? = nil
    ) {
      self.tasks = tasks
      self.failures = failures
    }

    public static let schema = AWSSchema(
      "DescribeTasksResponse",
      #"""
      tasks [Task]
      failures [Failure]
      """#, [.shape(Task.self), .shape(Failure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&tasks)
      case 1: r.readShapes(&failures)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, tasks)
      w.writeShapes(1, failures)
    }
  }
}
