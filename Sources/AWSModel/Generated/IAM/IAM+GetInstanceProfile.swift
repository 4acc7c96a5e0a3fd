// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `GetInstanceProfile`.
  public static let getInstanceProfile = AWSOperation<GetInstanceProfileRequest, GetInstanceProfileResponse>(
    name: "GetInstanceProfile", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetInstanceProfileRequest: AWSShape {
    public var instanceProfileName: String?

    public init() {}

    public init(
      instanceProfileName: String? = nil
    ) {
      self.instanceProfileName = instanceProfileName
    }

    public static let schema = AWSSchema(
      "GetInstanceProfileRequest",
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

  public struct GetInstanceProfileResponse: AWSShape {
    public var instanceProfile: InstanceProfile?

    public init() {}

    public init(
      instanceProfile: InstanceProfile? = nil
    ) {
      self.instanceProfile = instanceProfile
    }

    public static let schema = AWSSchema(
      "GetInstanceProfileResponse",
      #"""
      InstanceProfile! InstanceProfile
      """#, [.shape(InstanceProfile.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&instanceProfile)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, instanceProfile)
    }
  }
}
