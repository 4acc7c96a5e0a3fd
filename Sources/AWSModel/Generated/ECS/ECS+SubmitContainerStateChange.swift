// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `SubmitContainerStateChange`.
  public static let submitContainerStateChange = AWSOperation<SubmitContainerStateChangeRequest, SubmitContainerStateChangeResponse>(
    name: "SubmitContainerStateChange", service: service, isReadOnly: false, isIdempotent: true)

  public struct SubmitContainerStateChangeRequest: AWSShape {
    public var cluster: String?
    public var task: String?
    public var containerName: String?
    public var runtimeId: String?
    public var status: String?
    public var exitCode: Int?
    public var reason: String?
    public var networkBindings: [NetworkBinding]?

    public init() {}

    public init(
      cluster: String? = nil,
      task: String? = nil,
      containerName: String? = nil,
      runtimeId: String? = nil,
      status: String? = nil,
      exitCode: Int? = nil,
      reason: String? = nil,
      networkBindings: [NetworkBinding]? = nil
    ) {
      self.cluster = cluster
      self.task = task
      self.containerName = containerName
      self.runtimeId = runtimeId
      self.status = status
      self.exitCode = exitCode
      self.reason = reason
      self.networkBindings = networkBindings
    }

    public static let schema = AWSSchema(
      "SubmitContainerStateChangeRequest",
      #"""
      cluster string
      task string
      containerName string
      runtimeId string
      status string
      exitCode int
      reason string
      networkBindings [NetworkBinding]
      """#, [.shape(NetworkBinding.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&task)
      case 2: r.readString(&containerName)
      case 3: r.readString(&runtimeId)
      case 4: r.readString(&status)
      case 5: r.readInt(&exitCode)
      case 6: r.readString(&reason)
      case 7: r.readShapes(&networkBindings)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, task)
      w.writeString(2, containerName)
      w.writeString(3, runtimeId)
      w.writeString(4, status)
      w.writeInt(5, exitCode)
      w.writeString(6, reason)
      w.writeShapes(7, networkBindings)
    }
  }

  public struct SubmitContainerStateChangeResponse: AWSShape {
    public var acknowledgment: String?

    public init() {}

    public init(
      acknowledgment: String? = nil
    ) {
      self.acknowledgment = acknowledgment
    }

    public static let schema = AWSSchema(
      "SubmitContainerStateChangeResponse",
      #"""
      acknowledgment string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&acknowledgment)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, acknowledgment)
    }
  }
}
