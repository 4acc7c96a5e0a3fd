// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  /// `ListMetrics`.
  public static let listMetrics = AWSOperation<ListMetricsRequest, ListMetricsResponse>(
    name: "ListMetrics", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListMetricsRequest, ListMetricsResponse>(
      inputToken: \ListMetricsRequest.nextToken, outputToken: \ListMetricsResponse.nextToken,
      append: { appendItems(&$0.metrics, $1.metrics); appendItems(&$0.owningAccounts, $1.owningAccounts) }))

  public struct ListMetricsRequest: AWSShape {
    public var namespace: String?
    public var metricName: String?
    public var dimensions: [DimensionFilter]?
    public var nextToken: String?
    public var recentlyActive: RecentlyActive?
    public var includeLinkedAccounts: Bool?
    public var owningAccount: String?

    public init() {}

    public init(
      namespace: String? = nil,
      metricName: String? = nil,
      dimensions: [DimensionFilter]? = nil,
      nextToken: String? = nil,
      recentlyActive: RecentlyActive? = nil,
      includeLinkedAccounts: Bool? = nil,
      owningAccount: String? = nil
    ) {
      self.namespace = namespace
      self.metricName = metricName
      self.dimensions = dimensions
      self.nextToken = nextToken
      self.recentlyActive = recentlyActive
      self.includeLinkedAccounts = includeLinkedAccounts
      self.owningAccount = owningAccount
    }

    public static let schema = AWSSchema(
      "ListMetricsRequest",
      #"""
      Namespace string(1..255)/[^:].*/
      MetricName string(1..255)
      Dimensions [DimensionFilter](..10)
      NextToken string
      RecentlyActive RecentlyActive
      IncludeLinkedAccounts bool
      OwningAccount string(1..255)
      """#, [.shape(DimensionFilter.self), .enumeration(RecentlyActive.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&namespace)
      case 1: r.readString(&metricName)
      case 2: r.readShapes(&dimensions)
      case 3: r.readString(&nextToken)
      case 4: r.readEnum(&recentlyActive)
      case 5: r.readBool(&includeLinkedAccounts)
      case 6: r.readString(&owningAccount)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, namespace)
      w.writeString(1, metricName)
      w.writeShapes(2, dimensions)
      w.writeString(3, nextToken)
      w.writeEnum(4, recentlyActive)
      w.writeBool(5, includeLinkedAccounts)
      w.writeString(6, owningAccount)
    }
  }

  public struct ListMetricsResponse: AWSShape {
    public var metrics: [Metric]?
    public var nextToken: String?
    public var owningAccounts: [String]?

    public init() {}

    public init(
      metrics: [Metric]? = nil,
      nextToken: String? = nil,
      owningAccounts: [String]? = nil
    ) {
      self.metrics = metrics
      self.nextToken = nextToken
      self.owningAccounts = owningAccounts
    }

    public static let schema = AWSSchema(
      "ListMetricsResponse",
      #"""
      Metrics [Metric]
      NextToken string
      OwningAccounts [string(1..255)]
      """#, [.shape(Metric.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&metrics)
      case 1: r.readString(&nextToken)
      case 2: r.readStrings(&owningAccounts)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, metrics)
      w.writeString(1, nextToken)
      w.writeStrings(2, owningAccounts)
    }
  }

  public struct DimensionFilter: AWSShape {
    public var name: String?
    public var value: String?

    public init() {}

    public init(
      name: String? = nil,
      value: String? = nil
    ) {
      self.name = name
      self.value = value
    }

    public static let schema = AWSSchema(
      "DimensionFilter",
      #"""
      Name! string(1..255)
      Value string(1..1024)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, value)
    }
  }
}
