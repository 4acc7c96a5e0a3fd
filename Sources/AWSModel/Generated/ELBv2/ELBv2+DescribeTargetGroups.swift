// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeTargetGroups`.
  public static let describeTargetGroups = AWSOperation<DescribeTargetGroupsRequest, DescribeTargetGroupsResponse>(
    name: "DescribeTargetGroups", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeTargetGroupsRequest, DescribeTargetGroupsResponse>(
      inputToken: \DescribeTargetGroupsRequest.marker, outputToken: \DescribeTargetGroupsResponse.nextMarker, limit: \DescribeTargetGroupsRequest.pageSize,
      append: { appendItems(&$0.targetGroups, $1.targetGroups) }))

  public struct DescribeTargetGroupsRequest: AWSShape {
    public var loadBalancerArn: String?
    public var targetGroupArns: [String]?
    public var names: [String]?
    public var marker: String?
    public var pageSize: Int?

    public init() {}

    public init(
      loadBalancerArn: String? = nil,
      targetGroupArns: [String]? = nil,
      names: [String]? = nil,
      marker: String? = nil,
      pageSize: Int? = nil
    ) {
      self.loadBalancerArn = loadBalancerArn
      self.targetGroupArns = targetGroupArns
      self.names = names
      self.marker = marker
      self.pageSize = pageSize
    }

    public static let schema = AWSSchema(
      "DescribeTargetGroupsRequest",
      #"""
      LoadBalancerArn string
      TargetGroupArns [string]
      Names [string]
      Marker string
      PageSize int(1..400)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerArn)
      case 1: r.readStrings(&targetGroupArns)
      case 2: r.readStrings(&names)
      case 3: r.readString(&marker)
      case 4: r.readInt(&pageSize)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerArn)
      w.writeStrings(1, targetGroupArns)
      w.writeStrings(2, names)
      w.writeString(3, marker)
      w.writeInt(4, pageSize)
    }
  }

  public struct DescribeTargetGroupsResponse: AWSShape {
    public var targetGroups: [TargetGroup]?
    public var nextMarker: String?

    public init() {}

    public init(
      targetGroups: [TargetGroup]? = nil,
      nextMarker: String? = nil
    ) {
      self.targetGroups = targetGroups
      self.nextMarker = nextMarker
    }

    public static let schema = AWSSchema(
      "DescribeTargetGroupsResponse",
      #"""
      TargetGroups [TargetGroup]
      NextMarker string
      """#, [.shape(TargetGroup.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&targetGroups)
      case 1: r.readString(&nextMarker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, targetGroups)
      w.writeString(1, nextMarker)
    }
  }
}
