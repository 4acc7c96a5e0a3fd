// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `UpdateContainerInstancesState`.
  public static let updateContainerInstancesState = AWSOperation<UpdateContainerInstancesStateRequest, UpdateContainerInstancesStateResponse>(
    name: "UpdateContainerInstancesState", service: service, isReadOnly: false, isIdempotent: true)

  public struct UpdateContainerInstancesStateRequest: AWSShape {
    public var cluster: String?
    public var containerInstances: [String]?
    public var status: ContainerInstanceStatus?

    public init() {}

    public init(
      cluster: String? = nil,
      containerInstances: [String]? = nil,
      status: ContainerInstanceStatus? = nil
    ) {
      self.cluster = cluster
      self.containerInstances = containerInstances
      self.status = status
    }

    public static let schema = AWSSchema(
      "UpdateContainerInstancesStateRequest",
      #"""
      cluster string
      containerInstances! [string]
      status! ContainerInstanceStatus
      """#, [.enumeration(ContainerInstanceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readStrings(&containerInstances)
      case 2: r.readEnum(&status)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeStrings(1, containerInstances)
      w.writeEnum(2, status)
    }
  }

  public struct UpdateContainerInstancesStateResponse: AWSShape {
    public var containerInstances: [ContainerInstance]?
    public var failures: [Failure]?

    public init() {}

    public init(
      containerInstances: [ContainerInstance]? = nil,
      failures: [Failure]? = nil
    ) {
      self.containerInstances = containerInstances
      self.failures = failures
    }

    public static let schema = AWSSchema(
      "UpdateContainerInstancesStateResponse",
      #"""
      containerInstances [ContainerInstance]
      failures [Failure]
      """#, [.shape(ContainerInstance.self), .shape(Failure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&containerInstances)
      case 1: r.readShapes(&failures)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, containerInstances)
      w.writeShapes(1, failures)
    }
  }
}
