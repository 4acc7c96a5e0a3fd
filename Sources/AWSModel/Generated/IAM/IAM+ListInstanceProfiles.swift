// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `ListInstanceProfiles`.
  public static let listInstanceProfiles = AWSOperation<ListInstanceProfilesRequest, ListInstanceProfilesResponse>(
    name: "ListInstanceProfiles", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListInstanceProfilesRequest, ListInstanceProfilesResponse>(
      inputToken: \ListInstanceProfilesRequest.marker, outputToken: \ListInstanceProfilesResponse.marker, isTruncated: \ListInstanceProfilesResponse.isTruncated, limit: \ListInstanceProfilesRequest.maxItems,
      append: { appendItems(&$0.instanceProfiles, $1.instanceProfiles) }))

  public struct ListInstanceProfilesRequest: AWSShape {
    public var pathPrefix: String?
    public var marker: String?
    public var maxItems: Int?

    public init() {}

    public init(
      pathPrefix: String? = nil,
      marker: String? = nil,
      maxItems: Int? = nil
    ) {
      self.pathPrefix = pathPrefix
      self.marker = marker
      self.maxItems = maxItems
    }

    public static let schema = AWSSchema(
      "ListInstanceProfilesRequest",
      #"""
      PathPrefix string(1..512)/\u002F[\u0021-\u007F]*/
      Marker string(1..320)/[\u0020-\u00FF]+/
      MaxItems int(1..1000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&pathPrefix)
      case 1: r.readString(&marker)
      case 2: r.readInt(&maxItems)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, pathPrefix)
      w.writeString(1, marker)
      w.writeInt(2, maxItems)
    }
  }

  public struct ListInstanceProfilesResponse: AWSShape {
    public var instanceProfiles: [InstanceProfile]?
    public var isTruncated: Bool?
    public var marker: String?

    public init() {}

    public init(
      instanceProfiles: [InstanceProfile]? = nil,
      isTruncated: Bool? = nil,
      marker: String? = nil
    ) {
      self.instanceProfiles = instanceProfiles
      self.isTruncated = isTruncated
      self.marker = marker
    }

    public static let schema = AWSSchema(
      "ListInstanceProfilesResponse",
      #"""
      InstanceProfiles! [InstanceProfile]
      IsTruncated bool
      Marker string
      """#, [.shape(InstanceProfile.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&instanceProfiles)
      case 1: r.readBool(&isTruncated)
      case 2: r.readString(&marker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, instanceProfiles)
      w.writeBool(1, isTruncated)
      w.writeString(2, marker)
    }
  }
}
