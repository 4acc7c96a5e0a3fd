// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `UntagResource`.
  public static let untagResource = AWSOperation<UntagResourceRequest, UntagResourceResponse>(
    name: "UntagResource", service: service, isReadOnly: false, isIdempotent: true)

  public struct UntagResourceRequest: AWSShape {
    public var resourceArn: String?
    public var tagKeys: [String]?

    public init() {}

    public init(
      resourceArn: String? = nil,
      tagKeys: [String]? = nil
    ) {
      self.resourceArn = resourceArn
      self.tagKeys = tagKeys
    }

    public static let schema = AWSSchema(
      "UntagResourceRequest",
      #"""
      ResourceArn! string(1..1283)
      TagKeys! [string(1..128)]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&resourceArn)
      case 1: r.readStrings(&tagKeys)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, resourceArn)
      w.writeStrings(1, tagKeys)
    }
  }

  public struct UntagResourceResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "UntagResourceResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
