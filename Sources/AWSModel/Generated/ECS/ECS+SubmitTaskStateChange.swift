// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ECS {
  /// `SubmitTaskStateChange`.
  public static let submitTaskStateChange = AWSOperation<SubmitTaskStateChangeRequest, SubmitTaskStateChangeResponse>(
    name: "SubmitTaskStateChange", service: service, isReadOnly: false, isIdempotent: true)

  public struct SubmitTaskStateChangeRequest: AWSShape {
    public var cluster: String?
    public var task: String?
    public var status: String?
    public var reason: String?
    public var containers: [ContainerStateChange]?
    public var attachments: [AttachmentStateChange]?
    public var managedAgents: [ManagedAgentStateChange]?
    public var pullStartedAt: Date?
    public var pullStoppedAt: Date?
    public var executionStoppedAt: Date?

    public init() {}

    public init(
      cluster: String? = nil,
      task: String? = nil,
      status: String? = nil,
      reason: String? = nil,
      containers: [ContainerStateChange]? = nil,
      attachments: [AttachmentStateChange]? = nil,
      managedAgents: [ManagedAgentStateChange]? = nil,
      pullStartedAt: Date? = nil,
      pullStoppedAt: Date? = nil,
      executionStoppedAt: Date? = nil
    ) {
      self.cluster = cluster
      self.task = task
      self.status = status
      self.reason = reason
      self.containers = containers
      self.attachments = attachments
      self.managedAgents = managedAgents
      self.pullStartedAt = pullStartedAt
      self.pullStoppedAt = pullStoppedAt
      self.executionStoppedAt = executionStoppedAt
    }

    public static let schema = AWSSchema(
      "SubmitTaskStateChangeRequest",
      #"""
      cluster string
      task string
      status string
      reason string
      containers [ContainerStateChange]
      attachments [AttachmentStateChange]
      managedAgents [ManagedAgentStateChange]
      pullStartedAt time
      pullStoppedAt time
      executionStoppedAt time
      """#, [.shape(ContainerStateChange.self), .shape(AttachmentStateChange.self), .shape(ManagedAgentStateChange.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&task)
      case 2: r.readString(&status)
      case 3: r.readString(&reason)
      case 4: r.readShapes(&containers)
      case 5: r.readShapes(&attachments)
      case 6: r.readShapes(&managedAgents)
      case 7: r.readDate(&pullStartedAt)
      case 8: r.readDate(&pullStoppedAt)
      case 9: r.readDate(&executionStoppedAt)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, task)
      w.writeString(2, status)
      w.writeString(3, reason)
      w.writeShapes(4, containers)
      w.writeShapes(5, attachments)
      w.writeShapes(6, managedAgents)
      w.writeDate(7, pullStartedAt)
      w.writeDate(8, pullStoppedAt)
      w.writeDate(9, executionStoppedAt)
    }
  }

  public struct SubmitTaskStateChangeResponse: AWSShape {
    public var acknowledgment: String?

    public init() {}

    public init(
      acknowledgment: String? = nil
    ) {
      self.acknowledgment = acknowledgment
    }

    public static let schema = AWSSchema(
      "SubmitTaskStateChangeResponse",
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

  public struct ContainerStateChange: AWSShape {
    public var containerName: String?
    public var imageDigest: String?
    public var runtimeId: String?
    public var exitCode: Int?
    public var networkBindings: [NetworkBinding]?
    public var reason: String?
    public var status: String?

    public init() {}

    public init(
      containerName: String? = nil,
      imageDigest: String? = nil,
      runtimeId: String? = nil,
      exitCode: Int? = nil,
      networkBindings: [NetworkBinding]? = nil,
      reason: String? = nil,
      status: String? = nil
    ) {
      self.containerName = containerName
      self.imageDigest = imageDigest
      self.runtimeId = runtimeId
      self.exitCode = exitCode
      self.networkBindings = networkBindings
      self.reason = reason
      self.status = status
    }

    public static let schema = AWSSchema(
      "ContainerStateChange",
      #"""
      containerName string
      imageDigest string
      runtimeId string
      exitCode int
      networkBindings [NetworkBinding]
      reason string
      status string
      """#, [.shape(NetworkBinding.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&containerName)
      case 1: r.readString(&imageDigest)
      case 2: r.readString(&runtimeId)
      case 3: r.readInt(&exitCode)
      case 4: r.readShapes(&networkBindings)
      case 5: r.readString(&reason)
      case 6: r.readString(&status)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, containerName)
      w.writeString(1, imageDigest)
      w.writeString(2, runtimeId)
      w.writeInt(3, exitCode)
      w.writeShapes(4, networkBindings)
      w.writeString(5, reason)
      w.writeString(6, status)
    }
  }

  public struct ManagedAgentStateChange: AWSShape {
    public var containerName: String?
    public var managedAgentName: ManagedAgentName?
    public var status: String?
    public var reason: String?

    public init() {}

    public init(
      containerName: String? = nil,
      managedAgentName: ManagedAgentName? = nil,
      status: String? = nil,
      reason: String? = nil
    ) {
      self.containerName = containerName
      self.managedAgentName = managedAgentName
      self.status = status
      self.reason = reason
    }

    public static let schema = AWSSchema(
      "ManagedAgentStateChange",
      #"""
      containerName! string
      managedAgentName! ManagedAgentName
      status! string
      reason string
      """#, [.enumeration(ManagedAgentName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&containerName)
      case 1: r.readEnum(&managedAgentName)
      case 2: r.readString(&status)
      case 3: r.readString(&reason)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, containerName)
      w.writeEnum(1, managedAgentName)
      w.writeString(2, status)
      w.writeString(3, reason)
    }
  }
}
