// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `UpdateTaskProtection`.
  public static let updateTaskProtection = AWSOperation<UpdateTaskProtectionRequest, UpdateTaskProtectionResponse>(
    name: "UpdateTaskProtection", service: service, isReadOnly: false, isIdempotent: false)

  public struct UpdateTaskProtectionRequest: AWSShape {
    public var cluster: String?
    public var tasks: [String]?
    public var protectionEnabled: Bool?
    public var expiresInMinutes: Int?

    public init() {}

    public init(
      cluster: String? = nil,
      tasks: [String]? = nil,
      protectionEnabled: Bool? = nil,
      expiresInMinutes: Int? = nil
    ) {
      self.cluster = cluster
      self.tasks = tasks
      self.protectionEnabled = protectionEnabled
      self.expiresInMinutes = expiresInMinutes
    }

    public static let schema = AWSSchema(
      "UpdateTaskProtectionRequest",
      #"""
      cluster! string
      tasks! [string]
      protectionEnabled! bool
      expiresInMinutes int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readStrings(&tasks)
      case 2: r.readBool(&protectionEnabled)
      case 3: r.readInt(&expiresInMinutes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeStrings(1, tasks)
      w.writeBool(2, protectionEnabled)
      w.writeInt(3, expiresInMinutes)
    }
  }

  public struct UpdateTaskProtectionResponse: AWSShape {
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
      "UpdateTaskProtectionResponse",
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
