// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  public struct FSxWindowsFileServerAuthorizationConfig: AWSShape {
    public var credentialsParameter: String?
    public var domain: String?

    public init() {}

    public init(
      credentialsParameter: String? = nil,
      domain: String? = nil
    ) {
      self.credentialsParameter = credentialsParameter
      self.domain = domain
    }

    public static let schema = AWSSchema(
      "FSxWindowsFileServerAuthorizationConfig",
      #"""
      credentialsParameter! string
      domain! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&credentialsParameter)
      case 1: r.readString(&domain)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, credentialsParameter)
      w.writeString(1, domain)
    }
  }

  public struct FSxWindowsFileServerVolumeConfiguration: AWSShape {
    public var fileSystemId: String?
    public var rootDirectory: String?
    public var authorizationConfig: FSxWindowsFileServerAuthorizationConfig?

    public init() {}

    public init(
      fileSystemId: String? = nil,
      rootDirectory: String? = nil,
      authorizationConfig: FSxWindowsFileServerAuthorizationConfig? = nil
    ) {
      self.fileSystemId = fileSystemId
      self.rootDirectory = rootDirectory
      self.authorizationConfig = authorizationConfig
    }

    public static let schema = AWSSchema(
      "FSxWindowsFileServerVolumeConfiguration",
      #"""
      fileSystemId! string
      rootDirectory! string
      authorizationConfig! FSxWindowsFileServerAuthorizationConfig
      """#, [.shape(FSxWindowsFileServerAuthorizationConfig.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&fileSystemId)
      case 1: r.readString(&rootDirectory)
      case 2: r.readShape(&authorizationConfig)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, fileSystemId)
      w.writeString(1, rootDirectory)
      w.writeShape(2, authorizationConfig)
    }
  }

  public struct Failure: AWSShape {
    public var arn: String?
    public var reason: String?
    public var detail: String?

    public init() {}

    public init(
      arn: String? = nil,
      reason: String? = nil,
      detail: String? = nil
    ) {
      self.arn = arn
      self.reason = reason
      self.detail = detail
    }

    public static let schema = AWSSchema(
      "Failure",
      #"""
      arn string
      reason string
      detail string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readString(&reason)
      case 2: r.readString(&detail)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeString(1, reason)
      w.writeString(2, detail)
    }
  }

  public struct FirelensConfiguration: AWSShape {
    public var type: FirelensConfigurationType?
    public var options: [String: String]?

    public init() {}

    public init(
      type: FirelensConfigurationType? = nil,
      options: [String: String]? = nil
    ) {
      self.type = type
      self.options = options
    }

    public static let schema = AWSSchema(
      "FirelensConfiguration",
      #"""
      type! FirelensConfigurationType
      options {string:string}
      """#, [.enumeration(FirelensConfigurationType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&type)
      case 1: r.readStringMap(&options)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, type)
      w.writeStringMap(1, options)
    }
  }
}
