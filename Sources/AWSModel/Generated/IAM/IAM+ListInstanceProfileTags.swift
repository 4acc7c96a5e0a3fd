// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `ListInstanceProfileTags`.
  public static let listInstanceProfileTags = AWSOperation<ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse>(
    name: "ListInstanceProfileTags", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse>(
      inputToken: \ListInstanceProfileTagsRequest.marker, outputToken: \ListInstanceProfileTagsResponse.marker, isTruncated: \ListInstanceProfileTagsResponse.isTruncated, limit: \ListInstanceProfileTagsRequest.maxItems,
      append: { appendItems(&$0.tags, $1.tags) }))

  public struct ListInstanceProfileTagsRequest: AWSShape {
    public var instanceProfileName: String?
    public var marker: String?
    public var maxItems: Int?

    public init() {}

    public init(
      instanceProfileName: String? = nil,
      marker: String? = nil,
      maxItems: Int? = nil
    ) {
      self.instanceProfileName = instanceProfileName
      self.marker = marker
      self.maxItems = maxItems
    }

    public static let schema = AWSSchema(
      "ListInstanceProfileTagsRequest",
      #"""
      InstanceProfileName! string(1..128)/[\w+=,.@-]+/
      Marker string(1..320)/[\u0020-\u00FF]+/
      MaxItems int(1..1000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceProfileName)
      case 1: r.readString(&marker)
      case 2: r.readInt(&maxItems)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceProfileName)
      w.writeString(1, marker)
      w.writeInt(2, maxItems)
    }
  }

  public struct ListInstanceProfileTagsResponse: AWSShape {
    public var tags: [Tag]?
    public var isTruncated: Bool?
    public var marker: String?

    public init() {}

    public init(
      tags: [Tag]? = nil,
      isTruncated: Bool? = nil,
      marker: String? = nil
    ) {
      self.tags = tags
      self.isTruncated = isTruncated
      self.marker = marker
    }

    public static let schema = AWSSchema(
      "ListInstanceProfileTagsResponse",
      #"""
      Tags! [Tag](..50)
      IsTruncated bool
      Marker string
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&tags)
      case 1: r.readBool(&isTruncated)
      case 2: r.readString(&marker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, tags)
      w.writeBool(1, isTruncated)
      w.writeString(2, marker)
    }
  }
}
