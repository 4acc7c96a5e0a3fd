// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DeleteCapacityProvider`.
  public static let deleteCapacityProvider = AWSOperation<DeleteCapacityProviderRequest, DeleteCapacityProviderResponse>(
    name: "DeleteCapacityProvider", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteCapacityProviderRequest: AWSShape {
    public var capacityProvider: String?
    public var cluster: String?

    public init() {}

    public init(
      capacityProvider: String? = nil,
      cluster: String? = nil
    ) {
      self.capacityProvider = capacityProvider
      self.cluster = cluster
    }

    public static let schema = AWSSchema(
      "DeleteCapacityProviderRequest",
      #"""
      capacityProvider! string
      cluster string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&capacityProvider)
      case 1: r.readString(&cluster)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, capacityProvider)
      w.writeString(1, cluster)
    }
  }

  public struct DeleteCapacityProviderResponse: AWSShape {
    public var capacityProvider: CapacityProvider?

    public init() {}

    public init(
      capacityProvider: CapacityProvider? = nil
    ) {
      self.capacityProvider = capacityProvider
    }

    public static let schema = AWSSchema(
      "DeleteCapacityProviderResponse",
      #"""
      capacityProvider CapacityProvider
      """#, [.shape(CapacityProvider.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&capacityProvider)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, capacityProvider)
    }
  }
}
