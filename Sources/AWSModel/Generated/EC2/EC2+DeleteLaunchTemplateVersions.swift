// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DeleteLaunchTemplateVersions`.
  public static let deleteLaunchTemplateVersions = AWSOperation<DeleteLaunchTemplateVersionsRequest, DeleteLaunchTemplateVersionsResponse>(
    name: "DeleteLaunchTemplateVersions", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteLaunchTemplateVersionsRequest: AWSShape {
    public var dryRun: Bool?
    public var launchTemplateId: String?
    public var launchTemplateName: String?
    public var versions: [String]?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      launchTemplateId: String? = nil,
      launchTemplateName: String? = nil,
      versions: [String]? = nil
    ) {
      self.dryRun = dryRun
      self.launchTemplateId = launchTemplateId
      self.launchTemplateName = launchTemplateName
      self.versions = versions
    }

    public static let schema = AWSSchema(
      "DeleteLaunchTemplateVersionsRequest",
      #"""
      DryRun bool
      LaunchTemplateId string
      LaunchTemplateName string(3..128)/[a-zA-Z0-9\(\)\.\-\/_]+/
      Versions! [string|item] xml=LaunchTemplateVersion query=LaunchTemplateVersion
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readString(&launchTemplateId)
      case 2: r.readString(&launchTemplateName)
      case 3: r.readStrings(&versions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeString(1, launchTemplateId)
      w.writeString(2, launchTemplateName)
      w.writeStrings(3, versions)
    }
  }

  public struct DeleteLaunchTemplateVersionsResponse: AWSShape {
    public var successfullyDeletedLaunchTemplateVersions: [DeleteLaunchTemplateVersionsResponseSuccessItem]?
    public var unsuccessfullyDeletedLaunchTemplateVersions: [DeleteLaunchTemplateVersionsResponseErrorItem]?

    public init() {}

    public init(
      successfullyDeletedLaunchTemplateVersions: [DeleteLaunchTemplateVersionsResponseSuccessItem]? = nil,
      unsuccessfullyDeletedLaunchTemplateVersions: [DeleteLaunchTemplateVersionsResponseErrorItem]? = nil
    ) {
      self.successfullyDeletedLaunchTemplateVersions = successfullyDeletedLaunchTemplateVersions
      self.unsuccessfullyDeletedLaunchTemplateVersions = unsuccessfullyDeletedLaunchTemplateVersions
    }

    public static let schema = AWSSchema(
      "DeleteLaunchTemplateVersionsResponse",
      #"""
      SuccessfullyDeletedLaunchTemplateVersions [DeleteLaunchTemplateVersionsResponseSuccessItem|item] xml=successfullyDeletedLaunchTemplateVersionSet query=SuccessfullyDeletedLaunchTemplateVersionSet
      UnsuccessfullyDeletedLaunchTemplateVersions [DeleteLaunchTemplateVersionsResponseErrorItem|item] xml=unsuccessfullyDeletedLaunchTemplateVersionSet query=UnsuccessfullyDeletedLaunchTemplateVersionSet
      """#, [.shape(DeleteLaunchTemplateVersionsResponseSuccessItem.self), .shape(DeleteLaunchTemplateVersionsResponseErrorItem.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&successfullyDeletedLaunchTemplateVersions)
      case 1: r.readShapes(&unsuccessfullyDeletedLaunchTemplateVersions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, successfullyDeletedLaunchTemplateVersions)
      w.writeShapes(1, unsuccessfullyDeletedLaunchTemplateVersions)
    }
  }

  public struct DeleteLaunchTemplateVersionsResponseErrorItem: AWSShape {
    public var launchTemplateId: String?
    public var launchTemplateName: String?
    public var versionNumber: Int?
    public var responseError: ResponseError?

    public init() {}

    public init(
      launchTemplateId: String? = nil,
      launchTemplateName: String? = nil,
      versionNumber: Int? = nil,
      responseError: ResponseError? = nil
    ) {
      self.launchTemplateId = launchTemplateId
      self.launchTemplateName = launchTemplateName
      self.versionNumber = versionNumber
      self.responseError = responseError
    }

    public static let schema = AWSSchema(
      "DeleteLaunchTemplateVersionsResponseErrorItem",
      #"""
      LaunchTemplateId string xml=launchTemplateId
      LaunchTemplateName string xml=launchTemplateName
      VersionNumber long xml=versionNumber
      ResponseError ResponseError xml=responseError
      """#, [.shape(ResponseError.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&launchTemplateId)
      case 1: r.readString(&launchTemplateName)
      case 2: r.readInt(&versionNumber)
      case 3: r.readShape(&responseError)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, launchTemplateId)
      w.writeString(1, launchTemplateName)
      w.writeInt(2, versionNumber)
      w.writeShape(3, responseError)
    }
  }

  public struct DeleteLaunchTemplateVersionsResponseSuccessItem: AWSShape {
    public var launchTemplateId: String?
    public var launchTemplateName: String?
    public var versionNumber: Int?

    public init() {}

    public init(
      launchTemplateId: String? = nil,
      launchTemplateName: String? = nil,
      versionNumber: Int? = nil
    ) {
      self.launchTemplateId = launchTemplateId
      self.launchTemplateName = launchTemplateName
      self.versionNumber = versionNumber
    }

    public static let schema = AWSSchema(
      "DeleteLaunchTemplateVersionsResponseSuccessItem",
      #"""
      LaunchTemplateId string xml=launchTemplateId
      LaunchTemplateName string xml=launchTemplateName
      VersionNumber long xml=versionNumber
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&launchTemplateId)
      case 1: r.readString(&launchTemplateName)
      case 2: r.readInt(&versionNumber)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, launchTemplateId)
      w.writeString(1, launchTemplateName)
      w.writeInt(2, versionNumber)
    }
  }

  public struct ResponseError: AWSShape {
    public var code: LaunchTemplateErrorCode?
    public var message: String?

    public init() {}

    public init(
      code: LaunchTemplateErrorCode? = nil,
      message: String? = nil
    ) {
      self.code = code
      self.message = message
    }

    public static let schema = AWSSchema(
      "ResponseError",
      #"""
      Code LaunchTemplateErrorCode xml=code
      Message string xml=message
      """#, [.enumeration(LaunchTemplateErrorCode.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&code)
      case 1: r.readString(&message)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, code)
      w.writeString(1, message)
    }
  }
}
