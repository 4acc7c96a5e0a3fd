// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `CreateTags`.
  public static let createTags = AWSOperation<CreateTagsRequest, CreateTagsResponse>(
    name: "CreateTags", service: service, isReadOnly: false, isIdempotent: true)

  public struct CreateTagsRequest: AWSShape {
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
      "CreateTagsRequest",
      #"""
      DryRun bool xml=dryRun
      Resources! [string|item] xml=ResourceId query=ResourceId
      Tags! [Tag|item] xml=Tag query=Tag
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

  public struct CreateTagsResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "CreateTagsResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
