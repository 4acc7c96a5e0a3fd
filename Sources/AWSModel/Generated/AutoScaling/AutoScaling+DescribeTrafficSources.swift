// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeTrafficSources`.
  public static let describeTrafficSources = AWSOperation<DescribeTrafficSourcesRequest, DescribeTrafficSourcesResponse>(
    name: "DescribeTrafficSources", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeTrafficSourcesRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var trafficSourceType: String?
    public var nextToken: String?
    public var maxRecords: Int?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      trafficSourceType: String? = nil,
      nextToken: String? = nil,
      maxRecords: Int? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.trafficSourceType = trafficSourceType
      self.nextToken = nextToken
      self.maxRecords = maxRecords
    }

    public static let schema = AWSSchema(
      "DescribeTrafficSourcesRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      TrafficSourceType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxRecords int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&trafficSourceType)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&maxRecords)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, trafficSourceType)
      w.writeString(2, nextToken)
      w.writeInt(3, maxRecords)
    }
  }

  public struct DescribeTrafficSourcesResponse: AWSShape {
    public var trafficSources: [TrafficSourceState]?
    public var nextToken: String?

    public init() {}

    public init(
      trafficSources: [TrafficSourceState]? = nil,
      nextToken: String? = nil
    ) {
      self.trafficSources = trafficSources
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeTrafficSourcesResponse",
      #"""
      TrafficSources [TrafficSourceState]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(TrafficSourceState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&trafficSources)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, trafficSources)
      w.writeString(1, nextToken)
    }
  }

  public struct TrafficSourceState: AWSShape {
    public var trafficSource: String?
    public var state: String?
    public var identifier: String?
    public var type: String?

    public init() {}

    public init(
      trafficSource: String? = nil,
      state: String? = nil,
      identifier: String? = nil,
      type: String? = nil
    ) {
      self.trafficSource = trafficSource
      self.state = state
      self.identifier = identifier
      self.type = type
    }

    public static let schema = AWSSchema(
      "TrafficSourceState",
      #"""
      TrafficSource string(1..511)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      State string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Identifier string(1..511)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Type string(1..511)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&trafficSource)
      case 1: r.readString(&state)
      case 2: r.readString(&identifier)
      case 3: r.readString(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, trafficSource)
      w.writeString(1, state)
      w.writeString(2, identifier)
      w.writeString(3, type)
    }
  }
}
