// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `ListPolicyVersions`.
  public static let listPolicyVersions = AWSOperation<ListPolicyVersionsRequest, ListPolicyVersionsResponse>(
    name: "ListPolicyVersions", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListPolicyVersionsRequest, ListPolicyVersionsResponse>(
      inputToken: \ListPolicyVersionsRequest.marker, outputToken: \ListPolicyVersionsResponse.marker, isTruncated: \ListPolicyVersionsResponse.isTruncated, limit: \ListPolicyVersionsRequest.maxItems,
      append: { appendItems(&$0.versions, $1.versions) }))

  public struct ListPolicyVersionsRequest: AWSShape {
    public var policyArn: String?
    public var marker: String?
    public var maxItems: Int?

    public init() {}

    public init(
      policyArn: String? = nil,
      marker: String? = nil,
      maxItems: Int? = nil
    ) {
      self.policyArn = policyArn
      self.marker = marker
      self.maxItems = maxItems
    }

    public static let schema = AWSSchema(
      "ListPolicyVersionsRequest",
      #"""
      PolicyArn! string(20..2048)
      Marker string(1..320)/[\u0020-\u00FF]+/
      MaxItems int(1..1000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyArn)
      case 1: r.readString(&marker)
      case 2: r.readInt(&maxItems)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyArn)
      w.writeString(1, marker)
      w.writeInt(2, maxItems)
    }
  }

  public struct ListPolicyVersionsResponse: AWSShape {
    public var versions: [PolicyVersion]?
    public var isTruncated: Bool?
    public var marker: String?

    public init() {}

    public init(
      versions: [PolicyVersion]? = nil,
      isTruncated: Bool? = nil,
      marker: String? = nil
    ) {
      self.versions = versions
      self.isTruncated = isTruncated
      self.marker = marker
    }

    public static let schema = AWSSchema(
      "ListPolicyVersionsResponse",
      #"""
      Versions [PolicyVersion]
      IsTruncated bool
      Marker string
      """#, [.shape(PolicyVersion.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&versions)
      case 1: r.readBool(&isTruncated)
      case 2: r.readString(&marker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, versions)
      w.writeBool(1, isTruncated)
      w.writeString(2, marker)
    }
  }
}
