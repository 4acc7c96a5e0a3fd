// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `UpdateTimeToLive`.
  public static let updateTimeToLive = AWSOperation<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse>(
    name: "UpdateTimeToLive", service: service, isReadOnly: false, isIdempotent: true)

  public struct UpdateTimeToLiveRequest: AWSShape {
    public var tableName: String?
    public var timeToLiveSpecification: TimeToLiveSpecification?

    public init() {}

    public init(
      tableName: String? = nil,
      timeToLiveSpecification: TimeToLiveSpecification? = nil
    ) {
      self.tableName = tableName
      self.timeToLiveSpecification = timeToLiveSpecification
    }

    public static let schema = AWSSchema(
      "UpdateTimeToLiveRequest",
      #"""
      TableName! string(1..1024)
      TimeToLiveSpecification! TimeToLiveSpecification
      """#, [.shape(TimeToLiveSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&tableName)
      case 1: r.readShape(&timeToLiveSpecification)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, tableName)
      w.writeShape(1, timeToLiveSpecification)
    }
  }

  public struct UpdateTimeToLiveResponse: AWSShape {
    public var timeToLiveSpecification: TimeToLiveSpecification?

    public init() {}

    public init(
      timeToLiveSpecification: TimeToLiveSpecification? = nil
    ) {
      self.timeToLiveSpecification = timeToLiveSpecification
    }

    public static let schema = AWSSchema(
      "UpdateTimeToLiveResponse",
      #"""
      TimeToLiveSpecification TimeToLiveSpecification
      """#, [.shape(TimeToLiveSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&timeToLiveSpecification)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, timeToLiveSpecification)
    }
  }

  public struct TimeToLiveSpecification: AWSShape {
    public var enabled: Bool?
    public var attributeName: String?

    public init() {}

    public init(
      enabled: Bool? = nil,
      attributeName: String? = nil
    ) {
      self.enabled = enabled
      self.attributeName = attributeName
    }

    public static let schema = AWSSchema(
      "TimeToLiveSpecification",
      #"""
      Enabled! bool
      AttributeName! string(1..255)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&enabled)
      case 1: r.readString(&attributeName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, enabled)
      w.writeString(1, attributeName)
    }
  }
}
