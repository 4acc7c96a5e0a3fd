// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DeregisterContainerInstance`.
  public static let deregisterContainerInstance = AWSOperation<DeregisterContainerInstanceRequest, DeregisterContainerInstanceResponse>(
    name: "DeregisterContainerInstance", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeregisterContainerInstanceRequest: AWSShape {
    public var cluster: String?
    public var containerInstance: String?
    public var force: Bool?

    public init() {}

    public init(
      cluster: String? = nil,
      containerInstance: String? = nil,
      force: Bool? = nil
    ) {
      self.cluster = cluster
      self.containerInstance = containerInstance
      self.force = force
    }

    public static let schema = AWSSchema(
      "DeregisterContainerInstanceRequest",
      #"""
      cluster string
      containerInstance! string
      force bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&containerInstance)
      case 2: r.readBool(&force)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, containerInstance)
      w.writeBool(2, force)
    }
  }

  public struct DeregisterContainerInstanceResponse: AWSShape {
    public var containerInstance: ContainerInstance?

    public init() {}

    public init(
      containerInstance: ContainerInstance? = nil
    ) {
      self.containerInstance = containerInstance
    }

    public static let schema = AWSSchema(
      "DeregisterContainerInstanceResponse",
      #"""
      containerInstance ContainerInstance
      """#, [.shape(ContainerInstance.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&containerInstance)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, containerInstance)
    }
  }
}
