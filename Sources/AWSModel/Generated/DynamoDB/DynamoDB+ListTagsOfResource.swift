// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `ListTagsOfResource`.
  public static let listTagsOfResource = AWSOperation<ListTagsOfResourceRequest, ListTagsOfResourceResponse>(
    name: "ListTagsOfResource", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListTagsOfResourceRequest, ListTagsOfResourceResponse>(
      inputToken: \ListTagsOfResourceRequest.nextToken, outputToken: \ListTagsOfResourceResponse.nextToken,
      append: { appendItems(&$0.tags, $1.tags) }))

  public struct ListTagsOfResourceRequest: AWSShape {
    public var resourceArn: String?
    public var nextToken: String?

    public init() {}

    public init(
      resourceArn: String? = nil,
      nextToken: String? = nil
    ) {
      self.resourceArn = resourceArn
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListTagsOfResourceRequest",
      #"""
      ResourceArn! string(1..1283)
      NextToken string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&resourceArn)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, resourceArn)
      w.writeString(1, nextToken)
    }
  }

  public struct ListTagsOfResourceResponse: AWSShape {
    public var tags: [Tag]?
    public var nextToken: String?

    public init() {}

    public init(
      tags: [Tag]? = nil,
      nextToken: String? = nil
    ) {
      self.tags = tags
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListTagsOfResourceResponse",
      #"""
      Tags [Tag]
      NextToken string
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&tags)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, tags)
      w.writeString(1, nextToken)
    }
  }
}
