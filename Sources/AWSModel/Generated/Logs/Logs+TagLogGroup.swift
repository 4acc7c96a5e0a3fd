// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `TagLogGroup`.
  public static let tagLogGroup = AWSOperation<TagLogGroupRequest, TagLogGroupResponse>(
    name: "TagLogGroup", service: service, isReadOnly: false, isIdempotent: true)

  public struct TagLogGroupRequest: AWSShape {
    public var logGroupName: String?
    public var tags: [String: String]?

    public init() {}

    public init(
      logGroupName: String? = nil,
      tags: [String: String]? = nil
    ) {
      self.logGroupName = logGroupName
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "TagLogGroupRequest",
      #"""
      logGroupName! string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      tags! {string(1..128)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]+)$/:string(..256)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$/}(1..50)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readStringMap(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeStringMap(1, tags)
    }
  }

  public struct TagLogGroupResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "TagLogGroupResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
