// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `DeleteLogGroup`.
  public static let deleteLogGroup = AWSOperation<DeleteLogGroupRequest, DeleteLogGroupResponse>(
    name: "DeleteLogGroup", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteLogGroupRequest: AWSShape {
    public var logGroupName: String?

    public init() {}

    public init(
      logGroupName: String? = nil
    ) {
      self.logGroupName = logGroupName
    }

    public static let schema = AWSSchema(
      "DeleteLogGroupRequest",
      #"""
      logGroupName! string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
    }
  }

  public struct DeleteLogGroupResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteLogGroupResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
