// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension DynamoDB {
  /// `DescribeContinuousBackups`.
  public static let describeContinuousBackups = AWSOperation<DescribeContinuousBackupsRequest, DescribeContinuousBackupsResponse>(
    name: "DescribeContinuousBackups", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeContinuousBackupsRequest: AWSShape {
    public var tableName: String?

    public init() {}

    public init(
      tableName: String? = nil
    ) {
      self.tableName = tableName
    }

    public static let schema = AWSSchema(
      "DescribeContinuousBackupsRequest",
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

  public struct DescribeContinuousBackupsResponse: AWSShape {
    public var continuousBackupsDescription: ContinuousBackupsDescription?

    public init() {}

    public init(
      continuousBackupsDescription: ContinuousBackupsDescription? = nil
    ) {
      self.continuousBackupsDescription = continuousBackupsDescription
    }

    public static let schema = AWSSchema(
      "DescribeContinuousBackupsResponse",
      #"""
      ContinuousBackupsDescription ContinuousBackupsDescription
      """#, [.shape(ContinuousBackupsDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&continuousBackupsDescription)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, continuousBackupsDescription)
    }
  }

  public struct ContinuousBackupsDescription: AWSShape {
    public var continuousBackupsStatus: ContinuousBackupsStatus?
    public var pointInTimeRecoveryDescription: PointInTimeRecoveryDescription?

    public init() {}

    public init(
      continuousBackupsStatus: ContinuousBackupsStatus? = nil,
      pointInTimeRecoveryDescription: PointInTimeRecoveryDescription? = nil
    ) {
      self.continuousBackupsStatus = continuousBackupsStatus
      self.pointInTimeRecoveryDescription = pointInTimeRecoveryDescription
    }

    public static let schema = AWSSchema(
      "ContinuousBackupsDescription",
      #"""
      ContinuousBackupsStatus! ContinuousBackupsStatus
      PointInTimeRecoveryDescription PointInTimeRecoveryDescription
      """#, [.enumeration(ContinuousBackupsStatus.self), .shape(PointInTimeRecoveryDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&continuousBackupsStatus)
      case 1: r.readShape(&pointInTimeRecoveryDescription)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, continuousBackupsStatus)
      w.writeShape(1, pointInTimeRecoveryDescription)
    }
  }

  public struct PointInTimeRecoveryDescription: AWSShape {
    public var pointInTimeRecoveryStatus: PointInTimeRecoveryStatus?
    public var recoveryPeriodInDays: Int?
    public var earliestRestorableDateTime: Date?
    public var latestRestorableDateTime: Date?

    public init() {}

    public init(
      pointInTimeRecoveryStatus: PointInTimeRecoveryStatus? = nil,
      recoveryPeriodInDays: Int? = nil,
      earliestRestorableDateTime: Date? = nil,
      latestRestorableDateTime: Date? = nil
    ) {
      self.pointInTimeRecoveryStatus = pointInTimeRecoveryStatus
      self.recoveryPeriodInDays = recoveryPeriodInDays
      self.earliestRestorableDateTime = earliestRestorableDateTime
      self.latestRestorableDateTime = latestRestorableDateTime
    }

    public static let schema = AWSSchema(
      "PointInTimeRecoveryDescription",
      #"""
      PointInTimeRecoveryStatus PointInTimeRecoveryStatus
      RecoveryPeriodInDays int(1..35)
      EarliestRestorableDateTime time
      LatestRestorableDateTime time
      """#, [.enumeration(PointInTimeRecoveryStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&pointInTimeRecoveryStatus)
      case 1: r.readInt(&recoveryPeriodInDays)
      case 2: r.readDate(&earliestRestorableDateTime)
      case 3: r.readDate(&latestRestorableDateTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, pointInTimeRecoveryStatus)
      w.writeInt(1, recoveryPeriodInDays)
      w.writeDate(2, earliestRestorableDateTime)
      w.writeDate(3, latestRestorableDateTime)
    }
  }
}
