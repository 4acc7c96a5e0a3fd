// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `PutAccountSetting`.
  public static let putAccountSetting = AWSOperation<PutAccountSettingRequest, PutAccountSettingResponse>(
    name: "PutAccountSetting", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutAccountSettingRequest: AWSShape {
    public var name: SettingName?
    public var value: String?
    public var principalArn: String?

    public init() {}

    public init(
      name: SettingName? = nil,
      value: String? = nil,
      principalArn: String? = nil
    ) {
      self.name = name
      self.value = value
      self.principalArn = principalArn
    }

    public static let schema = AWSSchema(
      "PutAccountSettingRequest",
      #"""
      name! SettingName
      value! string
      principalArn string
      """#, [.enumeration(SettingName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&name)
      case 1: r.readString(&value)
      case 2: r.readString(&principalArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, name)
      w.writeString(1, value)
      w.writeString(2, principalArn)
    }
  }

  public struct PutAccountSettingResponse: AWSShape {
    public var setting: Setting?

    public init() {}

    public init(
      setting: Setting? = nil
    ) {
      self.setting = setting
    }

    public static let schema = AWSSchema(
      "PutAccountSettingResponse",
      #"""
      setting Setting
      """#, [.shape(Setting.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&setting)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, setting)
    }
  }
}
