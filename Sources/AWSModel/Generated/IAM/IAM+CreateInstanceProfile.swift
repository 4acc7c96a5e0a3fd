// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `CreateInstanceProfile`.
  public static let createInstanceProfile = AWSOperation<CreateInstanceProfileRequest, CreateInstanceProfileResponse>(
    name: "CreateInstanceProfile", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateInstanceProfileRequest: AWSShape {
    public var instanceProfileName: String?
    public var path: String?
    public var tags: [Tag]?

    public init() {}

    public init(
      instanceProfileName: String? = nil,
      path: String? = nil,
      tags: [Tag]? = nil
    ) {
      self.instanceProfileName = instanceProfileName
      self.path = path
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "CreateInstanceProfileRequest",
      #"""
      InstanceProfileName! string(1..128)/[\w+=,.@-]+/
      Path string(1..512)/(\u002F)|(\u002F[\u0021-\u007E]+\u002F)/
      Tags [Tag](..50)
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceProfileName)
      case 1: r.readString(&path)
      case 2: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceProfileName)
      w.writeString(1, path)
      w.writeShapes(2, tags)
    }
  }

  public struct CreateInstanceProfileResponse: AWSShape {
    public var instanceProfile: InstanceProfile?

    public init() {}

    public init(
      instanceProfile: InstanceProfile? = nil
    ) {
      self.instanceProfile = instanceProfile
    }

    public static let schema = AWSSchema(
      "CreateInstanceProfileResponse",
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
