// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SSM {
  /// `ListTagsForResource`.
  public static let listTagsForResource = AWSOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(
    name: "ListTagsForResource", service: service, isReadOnly: true, isIdempotent: true)

  public struct ListTagsForResourceRequest: AWSShape {
    public var resourceType: ResourceTypeForTagging?
    public var resourceId: String?

    public init() {}

    public init(
      resourceType: ResourceTypeForTagging? = nil,
      resourceId: String? = nil
    ) {
      self.resourceType = resourceType
      self.resourceId = resourceId
    }

    public static let schema = AWSSchema(
      "ListTagsForResourceRequest",
      #"""
      ResourceType! ResourceTypeForTagging
      ResourceId! string
      """#, [.enumeration(ResourceTypeForTagging.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&resourceType)
      case 1: r.readString(&resourceId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, resourceType)
      w.writeString(1, resourceId)
    }
  }

  public struct ListTagsForResourceResponse: AWSShape {
    public var tagList: [Tag]?

    public init() {}

    public init(
      tagList: [Tag]? = nil
    ) {
      self.tagList = tagList
    }

    public static let schema = AWSSchema(
      "ListTagsForResourceResponse",
      #"""
      TagList [Tag](..1000)
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&tagList)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, tagList)
    }
  }
}
