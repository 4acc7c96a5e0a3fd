// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `UntagLogGroup`.
  public static let untagLogGroup = AWSOperation<UntagLogGroupRequest, UntagLogGroupResponse>(
    name: "UntagLogGroup", service: service, isReadOnly: false, isIdempotent: true)

  public struct UntagLogGroupRequest: AWSShape {
    public var logGroupName: String?
    public var tags: [String]?

    public init() {}

    public init(
      logGroupName: String? = nil,
      tags: [String]? = nil
    ) {
      self.logGroupName = logGroupName
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "UntagLogGroupRequest",
      #"""
      logGroupName! string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      tags! [string(1..128)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]+)$/](1..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readStrings(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeStrings(1, tags)
    }
  }

  public struct UntagLogGroupResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "UntagLogGroupResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
