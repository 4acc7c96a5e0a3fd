// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DeleteCluster`.
  public static let deleteCluster = AWSOperation<DeleteClusterRequest, DeleteClusterResponse>(
    name: "DeleteCluster", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteClusterRequest: AWSShape {
    public var cluster: String?

    public init() {}

    public init(
      cluster: String? = nil
    ) {
      self.cluster = cluster
    }

    public static let schema = AWSSchema(
      "DeleteClusterRequest",
      #"""
      cluster! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
    }
  }

  public struct DeleteClusterResponse: AWSShape {
    public var cluster: Cluster?

    public init() {}

    public init(
      cluster: Cluster? = nil
    ) {
      self.cluster = cluster
    }

    public static let schema = AWSSchema(
      "DeleteClusterResponse",
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
