// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `ListClusters`.
  public static let listClusters = AWSOperation<ListClustersRequest, ListClustersResponse>(
    name: "ListClusters", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListClustersRequest, ListClustersResponse>(
      inputToken: \ListClustersRequest.nextToken, outputToken: \ListClustersResponse.nextToken, limit: \ListClustersRequest.maxResults,
      append: { appendItems(&$0.clusterArns, $1.clusterArns) }))

  public struct ListClustersRequest: AWSShape {
    public var nextToken: String?
    public var maxResults: Int?

    public init() {}

    public init(
      nextToken: String? = nil,
      maxResults: Int? = nil
    ) {
      self.nextToken = nextToken
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "ListClustersRequest",
      #"""
      nextToken string
      maxResults int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeInt(1, maxResults)
    }
  }

  public struct ListClustersResponse: AWSShape {
    public var clusterArns: [String]?
    public var nextToken: String?

    public init() {}

    public init(
      clusterArns: [String]? = nil,
      nextToken: String? = nil
    ) {
      self.clusterArns = clusterArns
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListClustersResponse",
      #"""
      clusterArns [string]
      nextToken string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&clusterArns)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, clusterArns)
      w.writeString(1, nextToken)
    }
  }
}
