// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `ListPolicies`.
  public static let listPolicies = AWSOperation<ListPoliciesRequest, ListPoliciesResponse>(
    name: "ListPolicies", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListPoliciesRequest, ListPoliciesResponse>(
      inputToken: \ListPoliciesRequest.marker, outputToken: \ListPoliciesResponse.marker, isTruncated: \ListPoliciesResponse.isTruncated, limit: \ListPoliciesRequest.maxItems,
      append: { appendItems(&$0.policies, $1.policies) }))

  public struct ListPoliciesRequest: AWSShape {
    public var scope: PolicyScopeType?
    public var onlyAttached: Bool?
    public var pathPrefix: String?
    public var policyUsageFilter: PolicyUsageType?
    public var marker: String?
    public var maxItems: Int?

    public init() {}

    public init(
      scope: PolicyScopeType? = nil,
      onlyAttached: Bool? = nil,
      pathPrefix: String? = nil,
      policyUsageFilter: PolicyUsageType? = nil,
      marker: String? = nil,
      maxItems: Int? = nil
    ) {
      self.scope = scope
      self.onlyAttached = onlyAttached
      self.pathPrefix = pathPrefix
      self.policyUsageFilter = policyUsageFilter
      self.marker = marker
      self.maxItems = maxItems
    }

    public static let schema = AWSSchema(
      "ListPoliciesRequest",
      #"""
      Scope PolicyScopeType
      OnlyAttached bool
      PathPrefix string(1..512)/((\/[A-Za-z0-9\.,\+@=_-]+)*)\//
      PolicyUsageFilter PolicyUsageType
      Marker string(1..320)/[\u0020-\u00FF]+/
      MaxItems int(1..1000)
      """#, [.enumeration(PolicyScopeType.self), .enumeration(PolicyUsageType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&scope)
      case 1: r.readBool(&onlyAttached)
      case 2: r.readString(&pathPrefix)
      case 3: r.readEnum(&policyUsageFilter)
      case 4: r.readString(&marker)
      case 5: r.readInt(&maxItems)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, scope)
      w.writeBool(1, onlyAttached)
      w.writeString(2, pathPrefix)
      w.writeEnum(3, policyUsageFilter)
      w.writeString(4, marker)
      w.writeInt(5, maxItems)
    }
  }

  public struct ListPoliciesResponse: AWSShape {
    public var policies: [Policy]?
    public var isTruncated: Bool?
    public var marker: String?

    public init() {}

    public init(
      policies: [Policy]? = nil,
      isTruncated: Bool? = nil,
      marker: String? = nil
    ) {
      self.policies = policies
      self.isTruncated = isTruncated
      self.marker = marker
    }

    public static let schema = AWSSchema(
      "ListPoliciesResponse",
      #"""
      Policies [Policy]
      IsTruncated bool
      Marker string
      """#, [.shape(Policy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&policies)
      case 1: r.readBool(&isTruncated)
      case 2: r.readString(&marker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, policies)
      w.writeBool(1, isTruncated)
      w.writeString(2, marker)
    }
  }
}
