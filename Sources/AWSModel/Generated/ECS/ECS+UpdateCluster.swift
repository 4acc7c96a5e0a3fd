// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `UpdateCluster`.
  public static let updateCluster = AWSOperation<UpdateClusterRequest, UpdateClusterResponse>(
    name: "UpdateCluster", service: service, isReadOnly: false, isIdempotent: true)

  public struct UpdateClusterRequest: AWSShape {
    public var cluster: String?
    public var settings: [ClusterSetting]?
    public var configuration: ClusterConfiguration?
    public var serviceConnectDefaults: ClusterServiceConnectDefaultsRequest?

    public init() {}

    public init(
      cluster: String? = nil,
      settings: [ClusterSetting]? = nil,
      configuration: ClusterConfiguration? = nil,
      serviceConnectDefaults: ClusterServiceConnectDefaultsRequest? = nil
    ) {
      self.cluster = cluster
      self.settings = settings
      self.configuration = configuration
      self.serviceConnectDefaults = serviceConnectDefaults
    }

    public static let schema = AWSSchema(
      "UpdateClusterRequest",
      #"""
      cluster! string
      settings [ClusterSetting]
      configuration ClusterConfiguration
      serviceConnectDefaults ClusterServiceConnectDefaultsRequest
      """#, [.shape(ClusterSetting.self), .shape(ClusterConfiguration.self), .shape(ClusterServiceConnectDefaultsRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readShapes(&settings)
      case 2: r.readShape(&configuration)
      case 3: r.readShape(&serviceConnectDefaults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeShapes(1, settings)
      w.writeShape(2, configuration)
      w.writeShape(3, serviceConnectDefaults)
    }
  }

  public struct UpdateClusterResponse: AWSShape {
    public var cluster: Cluster?

    public init() {}

    public init(
      cluster: Cluster? = nil
    ) {
      self.cluster = cluster
    }

    public static let schema = AWSSchema(
      "UpdateClusterResponse",
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
