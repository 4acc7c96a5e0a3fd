// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SSM {
  /// `AddTagsToResource`.
  public static let addTagsToResource = AWSOperation<AddTagsToResourceRequest, AddTagsToResourceResponse>(
    name: "AddTagsToResource", service: service, isReadOnly: false, isIdempotent: true)

  public struct AddTagsToResourceRequest: AWSShape {
    public var resourceType: ResourceTypeForTagging?
    public var resourceId: String?
    public var tags: [Tag]?

    public init() {}

    public init(
      resourceType: ResourceTypeForTagging? = nil,
      resourceId: String? = nil,
      tags: [Tag]? = nil
    ) {
      self.resourceType = resourceType
      self.resourceId = resourceId
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "AddTagsToResourceRequest",
      #"""
      ResourceType! ResourceTypeForTagging
      ResourceId! string
      Tags! [Tag](..1000)
      """#, [.enumeration(ResourceTypeForTagging.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&resourceType)
      case 1: r.readString(&resourceId)
      case 2: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, resourceType)
      w.writeString(1, resourceId)
      w.writeShapes(2, tags)
    }
  }

  public struct AddTagsToResourceResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "AddTagsToResourceResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
