// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `UntagInstanceProfile`.
  public static let untagInstanceProfile = AWSOperation<UntagInstanceProfileRequest, UntagInstanceProfileResponse>(
    name: "UntagInstanceProfile", service: service, isReadOnly: false, isIdempotent: true)

  public struct UntagInstanceProfileRequest: AWSShape {
    public var instanceProfileName: String?
    public var tagKeys: [String]?

    public init() {}

    public init(
      instanceProfileName: String? = nil,
      tagKeys: [String]? = nil
    ) {
      self.instanceProfileName = instanceProfileName
      self.tagKeys = tagKeys
    }

    public static let schema = AWSSchema(
      "UntagInstanceProfileRequest",
      #"""
      InstanceProfileName! string(1..128)/[\w+=,.@-]+/
      TagKeys! [string(1..128)/[\p{L}\p{Z}\p{N}_.:\/=+\-@]+/](..50)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceProfileName)
      case 1: r.readStrings(&tagKeys)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceProfileName)
      w.writeStrings(1, tagKeys)
    }
  }

  public struct UntagInstanceProfileResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "UntagInstanceProfileResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
