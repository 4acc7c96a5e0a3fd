// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  /// `UntagResource`.
  public static let untagResource = AWSOperation<UntagResourceRequest, UntagResourceResponse>(
    name: "UntagResource", service: service, isReadOnly: false, isIdempotent: true)

  public struct UntagResourceRequest: AWSShape {
    public var resourceARN: String?
    public var tagKeys: [String]?

    public init() {}

    public init(
      resourceARN: String? = nil,
      tagKeys: [String]? = nil
    ) {
      self.resourceARN = resourceARN
      self.tagKeys = tagKeys
    }

    public static let schema = AWSSchema(
      "UntagResourceRequest",
      #"""
      ResourceARN! string(1..1011)/^arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\/[a-zA-Z0-9-]+$/
      TagKeys! [string(1..128)](0..200)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&resourceARN)
      case 1: r.readStrings(&tagKeys)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, resourceARN)
      w.writeStrings(1, tagKeys)
    }
  }

  public struct UntagResourceResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "UntagResourceResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
