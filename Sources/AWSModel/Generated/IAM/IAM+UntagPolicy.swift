// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `UntagPolicy`.
  public static let untagPolicy = AWSOperation<UntagPolicyRequest, UntagPolicyResponse>(
    name: "UntagPolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct UntagPolicyRequest: AWSShape {
    public var policyArn: String?
    public var tagKeys: [String]?

    public init() {}

    public init(
      policyArn: String? = nil,
      tagKeys: [String]? = nil
    ) {
      self.policyArn = policyArn
      self.tagKeys = tagKeys
    }

    public static let schema = AWSSchema(
      "UntagPolicyRequest",
      #"""
      PolicyArn! string(20..2048)
      TagKeys! [string(1..128)/[\p{L}\p{Z}\p{N}_.:\/=+\-@]+/](..50)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyArn)
      case 1: r.readStrings(&tagKeys)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyArn)
      w.writeStrings(1, tagKeys)
    }
  }

  public struct UntagPolicyResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "UntagPolicyResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
