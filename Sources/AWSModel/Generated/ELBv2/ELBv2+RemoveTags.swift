// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `RemoveTags`.
  public static let removeTags = AWSOperation<RemoveTagsRequest, RemoveTagsResponse>(
    name: "RemoveTags", service: service, isReadOnly: false, isIdempotent: true)

  public struct RemoveTagsRequest: AWSShape {
    public var resourceArns: [String]?
    public var tagKeys: [String]?

    public init() {}

    public init(
      resourceArns: [String]? = nil,
      tagKeys: [String]? = nil
    ) {
      self.resourceArns = resourceArns
      self.tagKeys = tagKeys
    }

    public static let schema = AWSSchema(
      "RemoveTagsRequest",
      #"""
      ResourceArns! [string]
      TagKeys! [string(1..128)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&resourceArns)
      case 1: r.readStrings(&tagKeys)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, resourceArns)
      w.writeStrings(1, tagKeys)
    }
  }

  public struct RemoveTagsResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "RemoveTagsResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
