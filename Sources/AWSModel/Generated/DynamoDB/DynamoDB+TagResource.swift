// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `TagResource`.
  public static let tagResource = AWSOperation<TagResourceRequest, TagResourceResponse>(
    name: "TagResource", service: service, isReadOnly: false, isIdempotent: true)

  public struct TagResourceRequest: AWSShape {
    public var resourceArn: String?
    public var tags: [Tag]?

    public init() {}

    public init(
      resourceArn: String? = nil,
      tags: [Tag]? = nil
    ) {
      self.resourceArn = resourceArn
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "TagResourceRequest",
      #"""
      ResourceArn! string(1..1283)
      Tags! [Tag]
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&resourceArn)
      case 1: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, resourceArn)
      w.writeShapes(1, tags)
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
