// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `ListAccountSettings`.
  public static let listAccountSettings = AWSOperation<ListAccountSettingsRequest, ListAccountSettingsResponse>(
    name: "ListAccountSettings", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListAccountSettingsRequest, ListAccountSettingsResponse>(
      inputToken: \ListAccountSettingsRequest.nextToken, outputToken: \ListAccountSettingsResponse.nextToken, limit: \ListAccountSettingsRequest.maxResults,
      append: { appendItems(&$0.settings, $1.settings) }))

  public struct ListAccountSettingsRequest: AWSShape {
    public var name: SettingName?
    public var value: String?
    public var principalArn: String?
    public var effectiveSettings: Bool?
    public var nextToken: String?
    public var maxResults: Int?

    public init() {}

    public init(
      name: SettingName? = nil,
      value: String? = nil,
      principalArn: String? = nil,
      effectiveSettings: Bool? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil
    ) {
      self.name = name
      self.value = value
      self.principalArn = principalArn
      self.effectiveSettings = effectiveSettings
      self.nextToken = nextToken
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "ListAccountSettingsRequest",
      #"""
      name SettingName
      value string
      principalArn string
      effectiveSettings bool
      nextToken string
      maxResults int
      """#, [.enumeration(SettingName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&name)
      case 1: r.readString(&value)
      case 2: r.readString(&principalArn)
      case 3: r.readBool(&effectiveSettings)
      case 4: r.readString(&nextToken)
      case 5: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, name)
      w.writeString(1, value)
      w.writeString(2, principalArn)
      w.writeBool(3, effectiveSettings)
      w.writeString(4, nextToken)
      w.writeInt(5, maxResults)
    }
  }

  public struct ListAccountSettingsResponse: AWSShape {
    public var settings: [Setting]?
    public var nextToken: String?

    public init() {}

    public init(
      settings: [Setting]? = nil,
      nextToken: String? = nil
    ) {
      self.settings = settings
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListAccountSettingsResponse",
      #"""
      settings [Setting]
      nextToken string
      """#, [.shape(Setting.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&settings)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, settings)
      w.writeString(1, nextToken)
    }
  }
}
