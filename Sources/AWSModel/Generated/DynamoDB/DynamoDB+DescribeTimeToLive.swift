// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `DescribeTimeToLive`.
  public static let describeTimeToLive = AWSOperation<DescribeTimeToLiveRequest, DescribeTimeToLiveResponse>(
    name: "DescribeTimeToLive", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeTimeToLiveRequest: AWSShape {
    public var tableName: String?

    public init() {}

    public init(
      tableName: String? = nil
    ) {
      self.tableName = tableName
    }

    public static let schema = AWSSchema(
      "DescribeTimeToLiveRequest",
      #"""
      TableName! string(1..1024)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&tableName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, tableName)
    }
  }

  public struct DescribeTimeToLiveResponse: AWSShape {
    public var timeToLiveDescription: TimeToLiveDescription?

    public init() {}

    public init(
      timeToLiveDescription: TimeToLiveDescription? = nil
    ) {
      self.timeToLiveDescription = timeToLiveDescription
    }

    public static let schema = AWSSchema(
      "DescribeTimeToLiveResponse",
      #"""
      TimeToLiveDescription TimeToLiveDescription
      """#, [.shape(TimeToLiveDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&timeToLiveDescription)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, timeToLiveDescription)
    }
  }

  public struct TimeToLiveDescription: AWSShape {
    public var timeToLiveStatus: TimeToLiveStatus?
    public var attributeName: String?

    public init() {}

    public init(
      timeToLiveStatus: TimeToLiveStatus? = nil,
      attributeName: String? = nil
    ) {
      self.timeToLiveStatus = timeToLiveStatus
      self.attributeName = attributeName
    }

    public static let schema = AWSSchema(
      "TimeToLiveDescription",
      #"""
      TimeToLiveStatus TimeToLiveStatus
      AttributeName string(1..255)
      """#, [.enumeration(TimeToLiveStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&timeToLiveStatus)
      case 1: r.readString(&attributeName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, timeToLiveStatus)
      w.writeString(1, attributeName)
    }
  }
}
