// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `ListAttachedRolePolicies`.
  public static let listAttachedRolePolicies = AWSOperation<ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse>(
    name: "ListAttachedRolePolicies", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse>(
      inputToken: \ListAttachedRolePoliciesRequest.marker, outputToken: \ListAttachedRolePoliciesResponse.marker, isTruncated: \ListAttachedRolePoliciesResponse.isTruncated, limit: \ListAttachedRolePoliciesRequest.maxItems,
      append: { appendItems(&$0.attachedPolicies, $1.attachedPolicies) }))

  public struct ListAttachedRolePoliciesRequest: AWSShape {
    public var roleName: String?
    public var pathPrefix: String?
    public var marker: String?
    public var maxItems: Int?

    public init() {}

    public init(
      roleName: String? = nil,
      pathPrefix: String? = nil,
      marker: String? = nil,
      maxItems: Int? = nil
    ) {
      self.roleName = roleName
      self.pathPrefix = pathPrefix
      self.marker = marker
      self.maxItems = maxItems
    }

    public static let schema = AWSSchema(
      "ListAttachedRolePoliciesRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      PathPrefix string(1..512)/((\/[A-Za-z0-9\.,\+@=_-]+)*)\//
      Marker string(1..320)/[\u0020-\u00FF]+/
      MaxItems int(1..1000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      case 1: r.readString(&pathPrefix)
      case 2: r.readString(&marker)
      case 3: r.readInt(&maxItems)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
      w.writeString(1, pathPrefix)
      w.writeString(2, marker)
      w.writeInt(3, maxItems)
    }
  }

  public struct ListAttachedRolePoliciesResponse: AWSShape {
    public var attachedPolicies: [AttachedPolicy]?
    public var isTruncated: Bool?
    public var marker: String?

    public init() {}

    public init(
      attachedPolicies: [AttachedPolicy]? = nil,
      isTruncated: Bool? = nil,
      marker: String? = nil
    ) {
      self.attachedPolicies = attachedPolicies
      self.isTruncated = isTruncated
      self.marker = marker
    }

    public static let schema = AWSSchema(
      "ListAttachedRolePoliciesResponse",
      #"""
      AttachedPolicies [AttachedPolicy]
      IsTruncated bool
      Marker string
      """#, [.shape(AttachedPolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&attachedPolicies)
      case 1: r.readBool(&isTruncated)
      case 2: r.readString(&marker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, attachedPolicies)
      w.writeBool(1, isTruncated)
      w.writeString(2, marker)
    }
  }

  public struct AttachedPolicy: AWSShape {
    public var policyName: String?
    public var policyArn: String?

    public init() {}

    public init(
      policyName: String? = nil,
      policyArn: String? = nil
    ) {
      self.policyName = policyName
      self.policyArn = policyArn
    }

    public static let schema = AWSSchema(
      "AttachedPolicy",
      #"""
      PolicyName string(1..128)/[\w+=,.@-]+/
      PolicyArn string(20..2048)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyName)
      case 1: r.readString(&policyArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyName)
      w.writeString(1, policyArn)
    }
  }
}
