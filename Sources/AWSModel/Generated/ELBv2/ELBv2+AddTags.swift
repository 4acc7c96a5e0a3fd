// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `AddTags`.
  public static let addTags = AWSOperation<AddTagsRequest, AddTagsResponse>(
    name: "AddTags", service: service, isReadOnly: false, isIdempotent: true)

  public struct AddTagsRequest: AWSShape {
    public var resourceArns: [String]?
    public var tags: [Tag]?

    public init() {}

    public init(
      resourceArns: [String]? = nil,
      tags: [Tag]? = nil
    ) {
      self.resourceArns = resourceArns
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "AddTagsRequest",
      #"""
      ResourceArns! [string]
      Tags! [Tag](1..)
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&resourceArns)
      case 1: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, resourceArns)
      w.writeShapes(1, tags)
    }
  }

  public struct AddTagsResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "AddTagsResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
