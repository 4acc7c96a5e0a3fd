// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `DeleteAccountSetting`.
  public static let deleteAccountSetting = AWSOperation<DeleteAccountSettingRequest, DeleteAccountSettingResponse>(
    name: "DeleteAccountSetting", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteAccountSettingRequest: AWSShape {
    public var name: SettingName?
    public var principalArn: String?

    public init() {}

    public init(
      name: SettingName? = nil,
      principalArn: String? = nil
    ) {
      self.name = name
      self.principalArn = principalArn
    }

    public static let schema = AWSSchema(
      "DeleteAccountSettingRequest",
      #"""
      name! SettingName
      principalArn string
      """#, [.enumeration(SettingName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&name)
      case 1: r.readString(&principalArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, name)
      w.writeString(1, principalArn)
    }
  }

  public struct DeleteAccountSettingResponse: AWSShape {
    public var setting: Setting?

    public init() {}

    public init(
      setting: Setting? = nil
    ) {
      self.setting = setting
    }

    public static let schema = AWSSchema(
      "DeleteAccountSettingResponse",
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
