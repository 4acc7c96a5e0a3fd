// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `DeleteInstanceProfile`.
  public static let deleteInstanceProfile = AWSOperation<DeleteInstanceProfileRequest, DeleteInstanceProfileResponse>(
    name: "DeleteInstanceProfile", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteInstanceProfileRequest: AWSShape {
    public var instanceProfileName: String?

    public init() {}

    public init(
      instanceProfileName: String? = nil
    ) {
      self.instanceProfileName = instanceProfileName
    }

    public static let schema = AWSSchema(
      "DeleteInstanceProfileRequest",
      #"""
      InstanceProfileName! string(1..128)/[\w+=,.@-]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceProfileName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceProfileName)
    }
  }

  public struct DeleteInstanceProfileResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteInstanceProfileResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
