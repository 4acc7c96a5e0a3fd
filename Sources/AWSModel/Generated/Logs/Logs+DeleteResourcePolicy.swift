// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `DeleteResourcePolicy`.
  public static let deleteResourcePolicy = AWSOperation<DeleteResourcePolicyRequest, DeleteResourcePolicyResponse>(
    name: "DeleteResourcePolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteResourcePolicyRequest: AWSShape {
    public var policyName: String?
    public var resourceArn: String?
    public var expectedRevisionId: String?

    public init() {}

    public init(
      policyName: String? = nil,
      resourceArn: String? = nil,
      expectedRevisionId: String? = nil
    ) {
      self.policyName = policyName
      self.resourceArn = resourceArn
      self.expectedRevisionId = expectedRevisionId
    }

    public static let schema = AWSSchema(
      "DeleteResourcePolicyRequest",
      #"""
      policyName string
      resourceArn string
      expectedRevisionId string(1..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyName)
      case 1: r.readString(&resourceArn)
      case 2: r.readString(&expectedRevisionId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyName)
      w.writeString(1, resourceArn)
      w.writeString(2, expectedRevisionId)
    }
  }

  public struct DeleteResourcePolicyResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteResourcePolicyResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
