// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `PutAccountSettingDefault`.
  public static let putAccountSettingDefault = AWSOperation<PutAccountSettingDefaultRequest, PutAccountSettingDefaultResponse>(
    name: "PutAccountSettingDefault", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutAccountSettingDefaultRequest: AWSShape {
    public var name: SettingName?
    public var value: String?

    public init() {}

    public init(
      name: SettingName? = nil,
      value: String? = nil
    ) {
      self.name = name
      self.value = value
    }

    public static let schema = AWSSchema(
      "PutAccountSettingDefaultRequest",
      #"""
      name! SettingName
      value! string
      """#, [.enumeration(SettingName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&name)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, name)
      w.writeString(1, value)
    }
  }

  public struct PutAccountSettingDefaultResponse: AWSShape {
    public var setting: Setting?

    public init() {}

    public init(
      setting: Setting? = nil
    ) {
      self.setting = setting
    }

    public static let schema = AWSSchema(
      "PutAccountSettingDefaultResponse",
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
