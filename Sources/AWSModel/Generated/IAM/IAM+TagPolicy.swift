// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `TagPolicy`.
  public static let tagPolicy = AWSOperation<TagPolicyRequest, TagPolicyResponse>(
    name: "TagPolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct TagPolicyRequest: AWSShape {
    public var policyArn: String?
    public var tags: [Tag]?

    public init() {}

    public init(
      policyArn: String? = nil,
      tags: [Tag]? = nil
    ) {
      self.policyArn = policyArn
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "TagPolicyRequest",
      #"""
      PolicyArn! string(20..2048)
      Tags! [Tag](..50)
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyArn)
      case 1: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyArn)
      w.writeShapes(1, tags)
    }
  }

  public struct TagPolicyResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "TagPolicyResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
