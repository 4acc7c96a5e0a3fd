// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `TagResource`.
  public static let tagResource = AWSOperation<TagResourceRequest, TagResourceResponse>(
    name: "TagResource", service: service, isReadOnly: false, isIdempotent: true)

  public struct TagResourceRequest: AWSShape {
    public var resourceArn: String?
    public var tags: [String: String]?

    public init() {}

    public init(
      resourceArn: String? = nil,
      tags: [String: String]? = nil
    ) {
      self.resourceArn = resourceArn
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "TagResourceRequest",
      #"""
      resourceArn! string(1..1011)/[\w+=\/:,.@-]*/
      tags! {string(1..128)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]+)$/:string(..256)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$/}(1..50)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&resourceArn)
      case 1: r.readStringMap(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, resourceArn)
      w.writeStringMap(1, tags)
    }
  }

  public struct TagResourceResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "TagResourceResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
