// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DeleteTags`.
  public static let deleteTags = AWSOperation<DeleteTagsRequest, DeleteTagsResponse>(
    name: "DeleteTags", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteTagsRequest: AWSShape {
    public var dryRun: Bool?
    public var resources: [String]?
    public var tags: [Tag]?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      resources: [String]? = nil,
      tags: [Tag]? = nil
    ) {
      self.dryRun = dryRun
      self.resources = resources
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "DeleteTagsRequest",
      #"""
      DryRun bool xml=dryRun
      Resources! [string|item] xml=resourceId query=ResourceId
      Tags [Tag|item] xml=tag query=Tag
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readStrings(&resources)
      case 2: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeStrings(1, resources)
      w.writeShapes(2, tags)
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
