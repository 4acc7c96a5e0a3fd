// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `ListTagsLogGroup`.
  public static let listTagsLogGroup = AWSOperation<ListTagsLogGroupRequest, ListTagsLogGroupResponse>(
    name: "ListTagsLogGroup", service: service, isReadOnly: true, isIdempotent: true)

  public struct ListTagsLogGroupRequest: AWSShape {
    public var logGroupName: String?

    public init() {}

    public init(
      logGroupName: String? = nil
    ) {
      self.logGroupName = logGroupName
    }

    public static let schema = AWSSchema(
      "ListTagsLogGroupRequest",
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

  public struct ListTagsLogGroupResponse: AWSShape {
    public var tags: [String: String]?

    public init() {}

    public init(
      tags: [String: String]? = nil
    ) {
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "ListTagsLogGroupResponse",
      #"""
      tags {string(1..128)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]+)$/:string(..256)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$/}(1..50)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStringMap(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStringMap(0, tags)
    }
  }
}
