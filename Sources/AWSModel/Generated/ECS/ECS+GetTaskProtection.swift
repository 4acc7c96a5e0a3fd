// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `GetTaskProtection`.
  public static let getTaskProtection = AWSOperation<GetTaskProtectionRequest, GetTaskProtectionResponse>(
    name: "GetTaskProtection", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetTaskProtectionRequest: AWSShape {
    public var cluster: String?
    public var tasks: [String]?

    public init() {}

    public init(
      cluster: String? = nil,
      tasks: [String]? = nil
    ) {
      self.cluster = cluster
      self.tasks = tasks
    }

    public static let schema = AWSSchema(
      "GetTaskProtectionRequest",
      #"""
      cluster! string
      tasks [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readStrings(&tasks)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeStrings(1, tasks)
    }
  }

  public struct GetTaskProtectionResponse: AWSShape {
    public var protectedTasks: [ProtectedTask]?
    public var failures: [Failure]?

    public init() {}

    public init(
      protectedTasks: [ProtectedTask]? = nil,
      failures: [Failure]? = nil
    ) {
      self.protectedTasks = protectedTasks
      self.failures = failures
    }

    public static let schema = AWSSchema(
      "GetTaskProtectionResponse",
      #"""
      protectedTasks [ProtectedTask]
      failures [Failure]
      """#, [.shape(ProtectedTask.self), .shape(Failure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&protectedTasks)
      case 1: r.readShapes(&failures)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, protectedTasks)
      w.writeShapes(1, failures)
    }
  }
}
