// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `TagInstanceProfile`.
  public static let tagInstanceProfile = AWSOperation<TagInstanceProfileRequest, TagInstanceProfileResponse>(
    name: "TagInstanceProfile", service: service, isReadOnly: false, isIdempotent: true)

  public struct TagInstanceProfileRequest: AWSShape {
    public var instanceProfileName: String?
    public var tags: [Tag]?

    public init() {}

    public init(
      instanceProfileName: String? = nil,
      tags: [Tag]? = nil
    ) {
      self.instanceProfileName = instanceProfileName
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "TagInstanceProfileRequest",
      #"""
      InstanceProfileName! string(1..128)/[\w+=,.@-]+/
      Tags! [Tag](..50)
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceProfileName)
      case 1: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceProfileName)
      w.writeShapes(1, tags)
    }
  }

  public struct TagInstanceProfileResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "TagInstanceProfileResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
