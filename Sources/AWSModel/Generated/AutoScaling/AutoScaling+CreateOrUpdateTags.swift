// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `CreateOrUpdateTags`.
  public static let createOrUpdateTags = AWSOperation<CreateOrUpdateTagsRequest, CreateOrUpdateTagsResponse>(
    name: "CreateOrUpdateTags", service: service, isReadOnly: false, isIdempotent: true)

  public struct CreateOrUpdateTagsRequest: AWSShape {
    public var tags: [Tag]?

    public init() {}

    public init(
      tags: [Tag]? = nil
    ) {
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "CreateOrUpdateTagsRequest",
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

  public struct CreateOrUpdateTagsResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "CreateOrUpdateTagsResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
