// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SSM {
  /// `PutParameter`.
  public static let putParameter = AWSOperation<PutParameterRequest, PutParameterResponse>(
    name: "PutParameter", service: service, isReadOnly: false, isIdempotent: false)

  public struct PutParameterRequest: AWSShape {
    public var name: String?
    public var description: String?
    public var value: String?
    public var type: ParameterType?
    public var keyId: String?
    public var overwrite: Bool?
    public var allowedPattern: String?
    public var tags: [Tag]?
    public var tier: ParameterTier?
    public var policies: String?
    public var dataType: String?

    public init() {}

    public init(
      name: String? = nil,
      description: String? = nil,
      value: String? = nil,
      type: ParameterType? = nil,
      keyId: String? = nil,
      overwrite: Bool? = nil,
      allowedPattern: String? = nil,
      tags: [Tag]? = nil,
      tier: ParameterTier? = nil,
      policies: String? = nil,
      dataType: String? = nil
    ) {
      self.name = name
      self.description = description
      self.value = value
      self.type = type
      self.keyId = keyId
      self.overwrite = overwrite
      self.allowedPattern = allowedPattern
      self.tags = tags
      self.tier = tier
      self.policies = policies
      self.dataType = dataType
    }

    public static let schema = AWSSchema(
      "PutParameterRequest",
      #"""
      Name! string(1..2048)
      Description string(0..1024)
      Value! string sensitive
      Type ParameterType
      KeyId string(1..256)/^([a-zA-Z0-9:\/_-]+)$/
      Overwrite bool
      AllowedPattern string(0..1024)
      Tags [Tag](..1000)
      Tier ParameterTier
      Policies string(1..4096)
      DataType string(0..128)
      """#, [.enumeration(ParameterType.self), .shape(Tag.self), .enumeration(ParameterTier.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&description)
      case 2: r.readString(&value)
      case 3: r.readEnum(&type)
      case 4: r.readString(&keyId)
      case 5: r.readBool(&overwrite)
      case 6: r.readString(&allowedPattern)
      case 7: r.readShapes(&tags)
      case 8: r.readEnum(&tier)
      case 9: r.readString(&policies)
      case 10: r.readString(&dataType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, description)
      w.writeString(2, value)
      w.writeEnum(3, type)
      w.writeString(4, keyId)
      w.writeBool(5, overwrite)
      w.writeString(6, allowedPattern)
      w.writeShapes(7, tags)
      w.writeEnum(8, tier)
      w.writeString(9, policies)
      w.writeString(10, dataType)
    }
  }

  public struct PutParameterResponse: AWSShape {
    public var version: Int?
    public var tier: ParameterTier?

    public init() {}

    public init(
      version: Int? = nil,
      tier: ParameterTier? = nil
    ) {
      self.version = version
      self.tier = tier
    }

    public static let schema = AWSSchema(
      "PutParameterResponse",
      #"""
      Version long
      Tier ParameterTier
      """#, [.enumeration(ParameterTier.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&version)
      case 1: r.readEnum(&tier)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, version)
      w.writeEnum(1, tier)
    }
  }
}
