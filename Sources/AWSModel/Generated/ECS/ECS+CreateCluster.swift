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
      """#, [Tag.self, ClusterSetting.self, ClusterConfiguration.self, CapacityProviderStrategyItem.self, ClusterServiceConnectDefaultsRequest.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&clusterName)
      case 1: r.read(&tags)
      case 2: r.read(&settings)
      case 3: r.read(&configuration)
      case 4: r.readStrings(&capacityProviders)
      case 5: r.read(&defaultCapacityProviderStrategy)
      case 6: r.read(&serviceConnectDefaults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, clusterName)
      w.write(1, tags)
      w.write(2, settings)
      w.write(3, configuration)
      w.writeStrings(4, capacityProviders)
      w.write(5, defaultCapacityProviderStrategy)
      w.write(6, serviceConnectDefaults)
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
      """#, [Cluster.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&cluster)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, cluster)
    }
  }
}
