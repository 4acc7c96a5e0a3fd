// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `DeletePolicy`.
  public static let deletePolicy = AWSOperation<DeletePolicyRequest, DeletePolicyResponse>(
    name: "DeletePolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeletePolicyRequest: AWSShape {
    public var policyArn: String?

    public init() {}

    public init(
      policyArn: String? = nil
    ) {
      self.policyArn = policyArn
    }

    public static let schema = AWSSchema(
      "DeletePolicyRequest",
      #"""
      PolicyArn! string(20..2048)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyArn)
    }
  }

  public struct DeletePolicyResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeletePolicyResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
