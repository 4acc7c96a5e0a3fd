// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `CreateLaunchTemplate`.
  public static let createLaunchTemplate = AWSOperation<CreateLaunchTemplateRequest, CreateLaunchTemplateResponse>(
    name: "CreateLaunchTemplate", service: service, isReadOnly: false, isIdempotent: true,
    idempotencyToken: \CreateLaunchTemplateRequest.clientToken)

  public struct CreateLaunchTemplateRequest: AWSShape {
    public var dryRun: Bool?
    public var clientToken: String?
    public var launchTemplateName: String?
    public var versionDescription: String?
    public var launchTemplateData: RequestLaunchTemplateData?
    public var `operator`: OperatorRequest?
    public var tagSpecifications: [TagSpecification]?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      clientToken: String? = nil,
      launchTemplateName: String? = nil,
      versionDescription: String? = nil,
      launchTemplateData: RequestLaunchTemplateData? = nil,
      `operator`: OperatorRequest? = nil,
      tagSpecifications: [TagSpecification]? = nil
    ) {
      self.dryRun = dryRun
      self.clientToken = clientToken
      self.launchTemplateName = launchTemplateName
      self.versionDescription = versionDescription
      self.launchTemplateData = launchTemplateData
      self.operator = `operator`
      self.tagSpecifications = tagSpecifications
    }

    public static let schema = AWSSchema(
      "CreateLaunchTemplateRequest",
      #"""
      DryRun bool
      ClientToken string token
      LaunchTemplateName! string(3..128)/[a-zA-Z0-9\(\)\.\-\/_]+/
      VersionDescription string(0..255)
      LaunchTemplateData! RequestLaunchTemplateData
      Operator OperatorRequest
      TagSpecifications [TagSpecification|item] xml=TagSpecification query=TagSpecification
      """#, [.shape(RequestLaunchTemplateData.self), .shape(OperatorRequest.self), .shape(TagSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readString(&clientToken)
      case 2: r.readString(&launchTemplateName)
      case 3: r.readString(&versionDescription)
      case 4: r.readShape(&launchTemplateData)
      case 5: r.readShape(&`operator`)
      case 6: r.readShapes(&tagSpecifications)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeString(1, clientToken)
      w.writeString(2, launchTemplateName)
      w.writeString(3, versionDescription)
      w.writeShape(4, launchTemplateData)
      w.writeShape(5, `operator`)
      w.writeShapes(6, tagSpecifications)
    }
  }

  public struct CreateLaunchTemplateResponse: AWSShape {
    public var launchTemplate: LaunchTemplate?
    public var warning: ValidationWarning?

    public init() {}

    public init(
      launchTemplate: LaunchTemplate? = nil,
      warning: ValidationWarning? = nil
    ) {
      self.launchTemplate = launchTemplate
      self.warning = warning
    }

    public static let schema = AWSSchema(
      "CreateLaunchTemplateResponse",
      #"""
      LaunchTemplate LaunchTemplate xml=launchTemplate
      Warning ValidationWarning xml=warning
      """#, [.shape(LaunchTemplate.self), .shape(ValidationWarning.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&launchTemplate)
      case 1: r.readShape(&warning)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, launchTemplate)
      w.writeShape(1, warning)
    }
  }
}
