// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `ListTagsForResource`.
  public static let listTagsForResource = AWSOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(
    name: "ListTagsForResource", service: service, isReadOnly: true, isIdempotent: true)

  public struct ListTagsForResourceRequest: AWSShape {
    public var resourceArn: String?

    public init() {}

    public init(
      resourceArn: String? = nil
    ) {
      self.resourceArn = resourceArn
    }

    public static let schema = AWSSchema(
      "ListTagsForResourceRequest",
      #"""
      resourceArn! string(1..1011)/[\w+=\/:,.@-]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&resourceArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, resourceArn)
    }
  }

  public struct ListTagsForResourceResponse: AWSShape {
    public var tags: [String: String]?

    public init() {}

    public init(
      tags: [String: String]? = nil
    ) {
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "ListTagsForResourceResponse",
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
