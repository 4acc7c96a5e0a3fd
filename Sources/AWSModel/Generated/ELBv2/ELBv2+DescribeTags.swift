// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeTags`.
  public static let describeTags = AWSOperation<DescribeTagsRequest, DescribeTagsResponse>(
    name: "DescribeTags", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeTagsRequest: AWSShape {
    public var resourceArns: [String]?

    public init() {}

    public init(
      resourceArns: [String]? = nil
    ) {
      self.resourceArns = resourceArns
    }

    public static let schema = AWSSchema(
      "DescribeTagsRequest",
      #"""
      ResourceArns! [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&resourceArns)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, resourceArns)
    }
  }

  public struct DescribeTagsResponse: AWSShape {
    public var tagDescriptions: [TagDescription]?

    public init() {}

    public init(
      tagDescriptions: [TagDescription]? = nil
    ) {
      self.tagDescriptions = tagDescriptions
    }

    public static let schema = AWSSchema(
      "DescribeTagsResponse",
      #"""
      TagDescriptions [TagDescription]
      """#, [.shape(TagDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&tagDescriptions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, tagDescriptions)
    }
  }

  public struct TagDescription: AWSShape {
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
      "TagDescription",
      #"""
      ResourceArn string
      Tags [Tag](1..)
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
}
