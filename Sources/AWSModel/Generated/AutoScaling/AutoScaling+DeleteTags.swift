// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DeleteTags`.
  public static let deleteTags = AWSOperation<DeleteTagsRequest, DeleteTagsResponse>(
    name: "DeleteTags", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteTagsRequest: AWSShape {
    public var tags: [Tag]?

    public init() {}

    public init(
      tags: [Tag]? = nil
    ) {
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "DeleteTagsRequest",
      #"""
      Tags! [Tag]
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

  public struct DeleteTagsResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteTagsResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
