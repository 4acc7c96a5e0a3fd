// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  public struct ResourcePolicy: AWSShape {
    public var policyName: String?
    public var policyDocument: String?
    public var lastUpdatedTime: Int?
    public var policyScope: PolicyScope?
    public var resourceArn: String?
    public var revisionId: String?

    public init() {}

    public init(
      policyName: String? = nil,
      policyDocument: String? = nil,
      lastUpdatedTime: Int? = nil,
      policyScope: PolicyScope? = nil,
      resourceArn: String? = nil,
      revisionId: String? = nil
    ) {
      self.policyName = policyName
      self.policyDocument = policyDocument
      self.lastUpdatedTime = lastUpdatedTime
      self.policyScope = policyScope
      self.resourceArn = resourceArn
      self.revisionId = revisionId
    }

    public static let schema = AWSSchema(
      "ResourcePolicy",
      #"""
      policyName string
      policyDocument string(1..51200)
      lastUpdatedTime long(0..)
      policyScope PolicyScope
      resourceArn string
      revisionId string(1..)
      """#, [.enumeration(PolicyScope.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyName)
      case 1: r.readString(&policyDocument)
      case 2: r.readInt(&lastUpdatedTime)
      case 3: r.readEnum(&policyScope)
      case 4: r.readString(&resourceArn)
      case 5: r.readString(&revisionId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyName)
      w.writeString(1, policyDocument)
      w.writeInt(2, lastUpdatedTime)
      w.writeEnum(3, policyScope)
      w.writeString(4, resourceArn)
      w.writeString(5, revisionId)
    }
  }
}
