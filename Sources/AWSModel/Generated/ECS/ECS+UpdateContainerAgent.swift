// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `UpdateContainerAgent`.
  public static let updateContainerAgent = AWSOperation<UpdateContainerAgentRequest, UpdateContainerAgentResponse>(
    name: "UpdateContainerAgent", service: service, isReadOnly: false, isIdempotent: false)

  public struct UpdateContainerAgentRequest: AWSShape {
    public var cluster: String?
    public var containerInstance: String?

    public init() {}

    public init(
      cluster: String? = nil,
      containerInstance: String? = nil
    ) {
      self.cluster = cluster
      self.containerInstance = containerInstance
    }

    public static let schema = AWSSchema(
      "UpdateContainerAgentRequest",
      #"""
      cluster string
      containerInstance! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&containerInstance)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, containerInstance)
    }
  }

  public struct UpdateContainerAgentResponse: AWSShape {
    public var containerInstance: ContainerInstance?

    public init() {}

    public init(
      containerInstance: ContainerInstance? = nil
    ) {
      self.containerInstance = containerInstance
    }

    public static let schema = AWSSchema(
      "UpdateContainerAgentResponse",
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
