// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `DeletePolicyVersion`.
  public static let deletePolicyVersion = AWSOperation<DeletePolicyVersionRequest, DeletePolicyVersionResponse>(
    name: "DeletePolicyVersion", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeletePolicyVersionRequest: AWSShape {
    public var policyArn: String?
    public var versionId: String?

    public init() {}

    public init(
      policyArn: String? = nil,
      versionId: String? = nil
    ) {
      self.policyArn = policyArn
      self.versionId = versionId
    }

    public static let schema = AWSSchema(
      "DeletePolicyVersionRequest",
      #"""
      PolicyArn! string(20..2048)
      VersionId! string/v[1-9][0-9]*(\.[A-Za-z0-9-]*)?/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyArn)
      case 1: r.readString(&versionId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyArn)
      w.writeString(1, versionId)
    }
  }

  public struct DeletePolicyVersionResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeletePolicyVersionResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
