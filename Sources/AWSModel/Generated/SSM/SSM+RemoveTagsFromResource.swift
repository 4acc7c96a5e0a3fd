// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SSM {
  /// `RemoveTagsFromResource`.
  public static let removeTagsFromResource = AWSOperation<RemoveTagsFromResourceRequest, RemoveTagsFromResourceResponse>(
    name: "RemoveTagsFromResource", service: service, isReadOnly: false, isIdempotent: true)

  public struct RemoveTagsFromResourceRequest: AWSShape {
    public var resourceType: ResourceTypeForTagging?
    public var resourceId: String?
    public var tagKeys: [String]?

    public init() {}

    public init(
      resourceType: ResourceTypeForTagging? = nil,
      resourceId: String? = nil,
      tagKeys: [String]? = nil
    ) {
      self.resourceType = resourceType
      self.resourceId = resourceId
      self.tagKeys = tagKeys
    }

    public static let schema = AWSSchema(
      "RemoveTagsFromResourceRequest",
      #"""
      ResourceType! ResourceTypeForTagging
      ResourceId! string
      TagKeys! [string(1..128)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$/]
      """#, [.enumeration(ResourceTypeForTagging.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&resourceType)
      case 1: r.readString(&resourceId)
      case 2: r.readStrings(&tagKeys)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, resourceType)
      w.writeString(1, resourceId)
      w.writeStrings(2, tagKeys)
    }
  }

  public struct RemoveTagsFromResourceResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "RemoveTagsFromResourceResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
