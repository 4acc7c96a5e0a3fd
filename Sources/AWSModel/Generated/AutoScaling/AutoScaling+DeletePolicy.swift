// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DeletePolicy`.
  public static let deletePolicy = AWSOperation<DeletePolicyRequest, DeletePolicyResponse>(
    name: "DeletePolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeletePolicyRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var policyName: String?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      policyName: String? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.policyName = policyName
    }

    public static let schema = AWSSchema(
      "DeletePolicyRequest",
      #"""
      AutoScalingGroupName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PolicyName! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&policyName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, policyName)
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
