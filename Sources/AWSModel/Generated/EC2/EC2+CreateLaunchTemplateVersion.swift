// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `CreateLaunchTemplateVersion`.
  public static let createLaunchTemplateVersion = AWSOperation<CreateLaunchTemplateVersionRequest, CreateLaunchTemplateVersionResponse>(
    name: "CreateLaunchTemplateVersion", service: service, isReadOnly: false, isIdempotent: true,
    idempotencyToken: \CreateLaunchTemplateVersionRequest.clientToken)

  public struct CreateLaunchTemplateVersionRequest: AWSShape {
    public var dryRun: Bool?
    public var clientToken: String?
    public var launchTemplateId: String?
    public var launchTemplateName: String?
    public var sourceVersion: String?
    public var versionDescription: String?
    public var launchTemplateData: RequestLaunchTemplateData?
    public var resolveAlias: Bool?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      clientToken: String? = nil,
      launchTemplateId: String? = nil,
      launchTemplateName: String? = nil,
      sourceVersion: String? = nil,
      versionDescription: String? = nil,
      launchTemplateData: RequestLaunchTemplateData? = nil,
      resolveAlias: Bool? = nil
    ) {
      self.dryRun = dryRun
      self.clientToken = clientToken
      self.launchTemplateId = launchTemplateId
      self.launchTemplateName = launchTemplateName
      self.sourceVersion = sourceVersion
      self.versionDescription = versionDescription
      self.launchTemplateData = launchTemplateData
      self.resolveAlias = resolveAlias
    }

    public static let schema = AWSSchema(
      "CreateLaunchTemplateVersionRequest",
      #"""
      DryRun bool
      ClientToken string token
      LaunchTemplateId string
      LaunchTemplateName string(3..128)/[a-zA-Z0-9\(\)\.\-\/_]+/
      SourceVersion string
      VersionDescription string(0..255)
      LaunchTemplateData! RequestLaunchTemplateData
      ResolveAlias bool
      """#, [.shape(RequestLaunchTemplateData.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readString(&clientToken)
      case 2: r.readString(&launchTemplateId)
      case 3: r.readString(&launchTemplateName)
      case 4: r.readString(&sourceVersion)
      case 5: r.readString(&versionDescription)
      case 6: r.readShape(&launchTemplateData)
      case 7: r.readBool(&resolveAlias)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeString(1, clientToken)
      w.writeString(2, launchTemplateId)
      w.writeString(3, launchTemplateName)
      w.writeString(4, sourceVersion)
      w.writeString(5, versionDescription)
      w.writeShape(6, launchTemplateData)
      w.writeBool(7, resolveAlias)
    }
  }

  public struct CreateLaunchTemplateVersionResponse: AWSShape {
    public var launchTemplateVersion: LaunchTemplateVersion?
    public var warning: ValidationWarning?

    public init() {}

    public init(
      launchTemplateVersion: LaunchTemplateVersion? = nil,
      warning: ValidationWarning? = nil
    ) {
      self.launchTemplateVersion = launchTemplateVersion
      self.warning = warning
    }

    public static let schema = AWSSchema(
      "CreateLaunchTemplateVersionResponse",
      #"""
      LaunchTemplateVersion LaunchTemplateVersion xml=launchTemplateVersion
      Warning ValidationWarning xml=warning
      """#, [.shape(LaunchTemplateVersion.self), .shape(ValidationWarning.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&launchTemplateVersion)
      case 1: r.readShape(&warning)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, launchTemplateVersion)
      w.writeShape(1, warning)
    }
  }
}
