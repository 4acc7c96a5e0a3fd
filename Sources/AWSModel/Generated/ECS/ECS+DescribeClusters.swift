// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DescribeClusters`.
  public static let describeClusters = AWSOperation<DescribeClustersRequest, DescribeClustersResponse>(
    name: "DescribeClusters", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeClustersRequest: AWSShape {
    public var clusters: [String]?
    public var include: [ClusterField]?

    public init() {}

    public init(
      clusters: [String]? = nil,
      include: [ClusterField]? = nil
    ) {
      self.clusters = clusters
      self.include = include
    }

    public static let schema = AWSSchema(
      "DescribeClustersRequest",
      #"""
      clusters [string]
      include [ClusterField]
      """#, [.enumeration(ClusterField.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&clusters)
      case 1: r.readEnums(&include)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, clusters)
      w.writeEnums(1, include)
    }
  }

  public struct DescribeClustersResponse: AWSShape {
    public var clusters: [Cluster]?
    public var failures: [Failure]?

    public init() {}

    public init(
      clusters: [Cluster]? = nil,
      failures: [Failure]? = nil
    ) {
      self.clusters = clusters
      self.failures = failures
    }

    public static let schema = AWSSchema(
      "DescribeClustersResponse",
      #"""
      clusters [Cluster]
      failures [Failure]
      """#, [.shape(Cluster.self), .shape(Failure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&clusters)
      case 1: r.readShapes(&failures)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, clusters)
      w.writeShapes(1, failures)
    }
  }
}
