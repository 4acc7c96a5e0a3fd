// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeAccountLimits`.
  public static let describeAccountLimits = AWSOperation<DescribeAccountLimitsRequest, DescribeAccountLimitsResponse>(
    name: "DescribeAccountLimits", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeAccountLimitsRequest, DescribeAccountLimitsResponse>(
      inputToken: \DescribeAccountLimitsRequest.marker, outputToken: \DescribeAccountLimitsResponse.nextMarker, limit: \DescribeAccountLimitsRequest.pageSize,
      append: { appendItems(&$0.limits, $1.limits) }))

  public struct DescribeAccountLimitsRequest: AWSShape {
    public var marker: String?
    public var pageSize: Int?

    public init() {}

    public init(
      marker: String? = nil,
      pageSize: Int? = nil
    ) {
      self.marker = marker
      self.pageSize = pageSize
    }

    public static let schema = AWSSchema(
      "DescribeAccountLimitsRequest",
      #"""
      Marker string
      PageSize int(1..400)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&marker)
      case 1: r.readInt(&pageSize)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, marker)
      w.writeInt(1, pageSize)
    }
  }

  public struct DescribeAccountLimitsResponse: AWSShape {
    public var limits: [Limit]?
    public var nextMarker: String?

    public init() {}

    public init(
      limits: [Limit]? = nil,
      nextMarker: String? = nil
    ) {
      self.limits = limits
      self.nextMarker = nextMarker
    }

    public static let schema = AWSSchema(
      "DescribeAccountLimitsResponse",
      #"""
      Limits [Limit]
      NextMarker string
      """#, [.shape(Limit.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&limits)
      case 1: r.readString(&nextMarker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, limits)
      w.writeString(1, nextMarker)
    }
  }

  public struct Limit: AWSShape {
    public var name: String?
    public var max: String?

    public init() {}

    public init(
      name: String? = nil,
      max: String? = nil
    ) {
      self.name = name
      self.max = max
    }

    public static let schema = AWSSchema(
      "Limit",
      #"""
      Name string
      Max string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, max)
    }
  }
}
