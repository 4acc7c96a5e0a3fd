// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `ModifyLaunchTemplate`.
  public static let modifyLaunchTemplate = AWSOperation<ModifyLaunchTemplateRequest, ModifyLaunchTemplateResponse>(
    name: "ModifyLaunchTemplate", service: service, isReadOnly: false, isIdempotent: true,
    idempotencyToken: \ModifyLaunchTemplateRequest.clientToken)

  public struct ModifyLaunchTemplateRequest: AWSShape {
    public var dryRun: Bool?
    public var clientToken: String?
    public var launchTemplateId: String?
    public var launchTemplateName: String?
    public var defaultVersion: String?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      clientToken: String? = nil,
      launchTemplateId: String? = nil,
      launchTemplateName: String? = nil,
      defaultVersion: String? = nil
    ) {
      self.dryRun = dryRun
      self.clientToken = clientToken
      self.launchTemplateId = launchTemplateId
      self.launchTemplateName = launchTemplateName
      self.defaultVersion = defaultVersion
    }

    public static let schema = AWSSchema(
      "ModifyLaunchTemplateRequest",
      #"""
      DryRun bool
      ClientToken string token
      LaunchTemplateId string
      LaunchTemplateName string(3..128)/[a-zA-Z0-9\(\)\.\-\/_]+/
      DefaultVersion string xml=SetDefaultVersion query=SetDefaultVersion
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readString(&clientToken)
      case 2: r.readString(&launchTemplateId)
      case 3: r.readString(&launchTemplateName)
      case 4: r.readString(&defaultVersion)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeString(1, clientToken)
      w.writeString(2, launchTemplateId)
      w.writeString(3, launchTemplateName)
      w.writeString(4, defaultVersion)
    }
  }

  public struct ModifyLaunchTemplateResponse: AWSShape {
    public var launchTemplate: LaunchTemplate?

    public init() {}

    public init(
      launchTemplate: LaunchTemplate? = nil
    ) {
      self.launchTemplate = launchTemplate
    }

    public static let schema = AWSSchema(
      "ModifyLaunchTemplateResponse",
      #"""
      LaunchTemplate LaunchTemplate xml=launchTemplate
      """#, [.shape(LaunchTemplate.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&launchTemplate)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, launchTemplate)
    }
  }
}
