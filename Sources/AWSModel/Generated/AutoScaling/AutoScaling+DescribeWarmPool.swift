// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeWarmPool`.
  public static let describeWarmPool = AWSOperation<DescribeWarmPoolRequest, DescribeWarmPoolResponse>(
    name: "DescribeWarmPool", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeWarmPoolRequest, DescribeWarmPoolResponse>(
      inputToken: \DescribeWarmPoolRequest.nextToken, outputToken: \DescribeWarmPoolResponse.nextToken, limit: \DescribeWarmPoolRequest.maxRecords,
      append: { appendItems(&$0.instances, $1.instances) }))

  public struct DescribeWarmPoolRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var maxRecords: Int?
    public var nextToken: String?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      maxRecords: Int? = nil,
      nextToken: String? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.maxRecords = maxRecords
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeWarmPoolRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxRecords int
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readInt(&maxRecords)
      case 2: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeInt(1, maxRecords)
      w.writeString(2, nextToken)
    }
  }

  public struct DescribeWarmPoolResponse: AWSShape {
    public var warmPoolConfiguration: WarmPoolConfiguration?
    public var instances: [Instance]?
    public var nextToken: String?

    public init() {}

    public init(
      warmPoolConfiguration: WarmPoolConfiguration? = nil,
      instances: [Instance]? = nil,
      nextToken: String? = nil
    ) {
      self.warmPoolConfiguration = warmPoolConfiguration
      self.instances = instances
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeWarmPoolResponse",
      #"""
      WarmPoolConfiguration WarmPoolConfiguration
      Instances [Instance]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(WarmPoolConfiguration.self), .shape(Instance.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&warmPoolConfiguration)
      case 1: r.readShapes(&instances)
      case 2: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, warmPoolConfiguration)
      w.writeShapes(1, instances)
      w.writeString(2, nextToken)
    }
  }
}
