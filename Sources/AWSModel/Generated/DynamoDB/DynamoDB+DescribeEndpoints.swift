// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `DescribeEndpoints`.
  public static let describeEndpoints = AWSOperation<DescribeEndpointsRequest, DescribeEndpointsResponse>(
    name: "DescribeEndpoints", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeEndpointsRequest: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DescribeEndpointsRequest")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct DescribeEndpointsResponse: AWSShape {
    public var endpoints: [Endpoint]?

    public init() {}

    public init(
      endpoints: [Endpoint]? = nil
    ) {
      self.endpoints = endpoints
    }

    public static let schema = AWSSchema(
      "DescribeEndpointsResponse",
      #"""
      Endpoints! [Endpoint]
      """#, [.shape(Endpoint.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&endpoints)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, endpoints)
    }
  }

  public struct Endpoint: AWSShape {
    public var address: String?
    public var cachePeriodInMinutes: Int?

    public init() {}

    public init(
      address: String? = nil,
      cachePeriodInMinutes: Int? = nil
    ) {
      self.address = address
      self.cachePeriodInMinutes = cachePeriodInMinutes
    }

    public static let schema = AWSSchema(
      "Endpoint",
      #"""
      Address! string
      CachePeriodInMinutes! long
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&address)
      case 1: r.readInt(&cachePeriodInMinutes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, address)
      w.writeInt(1, cachePeriodInMinutes)
    }
  }
}
