// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `CreateCluster`.
  public static let createCluster = AWSOperation<CreateClusterRequest, CreateClusterResponse>(
    name: "CreateCluster", service: service, isReadOnly: false, isIdempotent: true)

  public struct CreateClusterRequest: AWSShape {
    public var clusterName: String?
    public var tags: [Tag]?
    public var settings: [ClusterSetting]?
    public var configuration: ClusterConfiguration?
    public var capacityProviders: [String]?
    public var defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]?
    public var serviceConnectDefaults: ClusterServiceConnectDefaultsRequest?

    public init() {}

    public init(
      clusterName: String? = nil,
      tags: [Tag]? = nil,
      settings: [ClusterSetting]? = nil,
      configuration: ClusterConfiguration? = nil,
      capacityProviders: [String]? = nil,
      defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
      serviceConnectDefaults: ClusterServiceConnectDefaultsRequest? = nil
    ) {
      self.clusterName = clusterName
      self.tags = tags
      self.settings = settings
      self.configuration = configuration
      self.capacityProviders = capacityProviders
      self.defaultCapacityProviderStrategy = defaultCapacityProviderStrategy
      self.serviceConnectDefaults = serviceConnectDefaults
    }

    public static let schema = AWSSchema(
      "CreateClusterRequest",
      #"""
      clusterName string
      tags [Tag](0..50)
      settings [ClusterSetting]
      configuration ClusterConfiguration
      capacityProviders [string]
      defaultCapacityProviderStrategy [CapacityProviderStrategyItem]
      serviceConnectDefaults ClusterServiceConnectDefaultsRequest
      """#, [.shape(Tag.self), .shape(ClusterSetting.self), .shape(ClusterConfiguration.self), .shape(CapacityProviderStrategyItem.self), .shape(ClusterServiceConnectDefaultsRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&clusterName)
      case 1: r.readShapes(&tags)
      case 2: r.readShapes(&settings)
      case 3: r.readShape(&configuration)
      case 4: r.readStrings(&capacityProviders)
      case 5: r.readShapes(&defaultCapacityProviderStrategy)
      case 6: r.readShape(&serviceConnectDefaults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, clusterName)
      w.writeShapes(1, tags)
      w.writeShapes(2, settings)
      w.writeShape(3, configuration)
      w.writeStrings(4, capacityProviders)
      w.writeShapes(5, defaultCapacityProviderStrategy)
      w.writeShape(6, serviceConnectDefaults)
    }
  }

  public struct CreateClusterResponse: AWSShape {
    public var cluster: Cluster?

    public init() {}

    public init(
      cluster: Cluster? = nil
    ) {
      self.cluster = cluster
    }

    public static let schema = AWSSchema(
      "CreateClusterResponse",
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
