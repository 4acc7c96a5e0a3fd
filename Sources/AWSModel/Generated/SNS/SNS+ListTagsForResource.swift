// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
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
      ResourceArn! string(1..1011)
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
    public var tags: [Tag]?

    public init() {}

    public init(
      tags: [Tag]? = nil
    ) {
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "ListTagsForResourceResponse",
      #"""
      Tags [Tag]
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, tags)
    }
  }
}
