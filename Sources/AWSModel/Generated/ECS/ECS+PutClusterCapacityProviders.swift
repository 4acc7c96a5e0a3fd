// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `PutClusterCapacityProviders`.
  public static let putClusterCapacityProviders = AWSOperation<PutClusterCapacityProvidersRequest, PutClusterCapacityProvidersResponse>(
    name: "PutClusterCapacityProviders", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutClusterCapacityProvidersRequest: AWSShape {
    public var cluster: String?
    public var capacityProviders: [String]?
    public var defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]?

    public init() {}

    public init(
      cluster: String? = nil,
      capacityProviders: [String]? = nil,
      defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]? = nil
    ) {
      self.cluster = cluster
      self.capacityProviders = capacityProviders
      self.defaultCapacityProviderStrategy = defaultCapacityProviderStrategy
    }

    public static let schema = AWSSchema(
      "PutClusterCapacityProvidersRequest",
      #"""
      cluster! string
      capacityProviders! [string]
      defaultCapacityProviderStrategy! [CapacityProviderStrategyItem]
      """#, [.shape(CapacityProviderStrategyItem.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readStrings(&capacityProviders)
      case 2: r.readShapes(&defaultCapacityProviderStrategy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeStrings(1, capacityProviders)
      w.writeShapes(2, defaultCapacityProviderStrategy)
    }
  }

  public struct PutClusterCapacityProvidersResponse: AWSShape {
    public var cluster: Cluster?

    public init() {}

    public init(
      cluster: Cluster? = nil
    ) {
      self.cluster = cluster
    }

    public static let schema = AWSSchema(
      "PutClusterCapacityProvidersResponse",
      #"""
      cluster Cluster
      """#, [.shape(Cluster.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&cluster)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, cluster)
    }
  }
}
