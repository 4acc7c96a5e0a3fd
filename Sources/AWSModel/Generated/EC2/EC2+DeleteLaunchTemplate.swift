// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DeleteLaunchTemplate`.
  public static let deleteLaunchTemplate = AWSOperation<DeleteLaunchTemplateRequest, DeleteLaunchTemplateResponse>(
    name: "DeleteLaunchTemplate", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteLaunchTemplateRequest: AWSShape {
    public var dryRun: Bool?
    public var launchTemplateId: String?
    public var launchTemplateName: String?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      launchTemplateId: String? = nil,
      launchTemplateName: String? = nil
    ) {
      self.dryRun = dryRun
      self.launchTemplateId = launchTemplateId
      self.launchTemplateName = launchTemplateName
    }

    public static let schema = AWSSchema(
      "DeleteLaunchTemplateRequest",
      #"""
      DryRun bool
      LaunchTemplateId string
      LaunchTemplateName string(3..128)/[a-zA-Z0-9\(\)\.\-\/_]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readString(&launchTemplateId)
      case 2: r.readString(&launchTemplateName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeString(1, launchTemplateId)
      w.writeString(2, launchTemplateName)
    }
  }

  public struct DeleteLaunchTemplateResponse: AWSShape {
    public var launchTemplate: LaunchTemplate?

    public init() {}

    public init(
      launchTemplate: LaunchTemplate? = nil
    ) {
      self.launchTemplate = launchTemplate
    }

    public static let schema = AWSSchema(
      "DeleteLaunchTemplateResponse",
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
