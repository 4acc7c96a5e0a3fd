// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  /// `TagResource`.
  public static let tagResource = AWSOperation<TagResourceRequest, TagResourceResponse>(
    name: "TagResource", service: service, isReadOnly: false, isIdempotent: true)

  public struct TagResourceRequest: AWSShape {
    public var resourceARN: String?
    public var tags: [Tag]?

    public init() {}

    public init(
      resourceARN: String? = nil,
      tags: [Tag]? = nil
    ) {
      self.resourceARN = resourceARN
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "TagResourceRequest",
      #"""
      ResourceARN! string(1..1024)
      Tags! [Tag]
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&resourceARN)
      case 1: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, resourceARN)
      w.writeShapes(1, tags)
    }
  }

  public struct TagResourceResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "TagResourceResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
