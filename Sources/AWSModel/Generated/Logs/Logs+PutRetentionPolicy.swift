// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `PutRetentionPolicy`.
  public static let putRetentionPolicy = AWSOperation<PutRetentionPolicyRequest, PutRetentionPolicyResponse>(
    name: "PutRetentionPolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutRetentionPolicyRequest: AWSShape {
    public var logGroupName: String?
    public var retentionInDays: Int?

    public init() {}

    public init(
      logGroupName: String? = nil,
      retentionInDays: Int? = nil
    ) {
      self.logGroupName = logGroupName
      self.retentionInDays = retentionInDays
    }

    public static let schema = AWSSchema(
      "PutRetentionPolicyRequest",
      #"""
      logGroupName! string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      retentionInDays! int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readInt(&retentionInDays)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeInt(1, retentionInDays)
    }
  }

  public struct PutRetentionPolicyResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutRetentionPolicyResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
