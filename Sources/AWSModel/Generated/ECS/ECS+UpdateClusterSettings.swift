// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `UpdateClusterSettings`.
  public static let updateClusterSettings = AWSOperation<UpdateClusterSettingsRequest, UpdateClusterSettingsResponse>(
    name: "UpdateClusterSettings", service: service, isReadOnly: false, isIdempotent: true)

  public struct UpdateClusterSettingsRequest: AWSShape {
    public var cluster: String?
    public var settings: [ClusterSetting]?

    public init() {}

    public init(
      cluster: String? = nil,
      settings: [ClusterSetting]? = nil
    ) {
      self.cluster = cluster
      self.settings = settings
    }

    public static let schema = AWSSchema(
      "UpdateClusterSettingsRequest",
      #"""
      cluster! string
      settings! [ClusterSetting]
      """#, [.shape(ClusterSetting.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readShapes(&settings)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeShapes(1, settings)
    }
  }

  public struct UpdateClusterSettingsResponse: AWSShape {
    public var cluster: Cluster?

    public init() {}

    public init(
      cluster: Cluster? = nil
    ) {
      self.cluster = cluster
    }

    public static let schema = AWSSchema(
      "UpdateClusterSettingsResponse",
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
