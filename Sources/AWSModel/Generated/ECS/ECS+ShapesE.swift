// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  public struct EBSTagSpecification: AWSShape {
    public var resourceType: EBSResourceType?
    public var tags: [Tag]?
    public var propagateTags: PropagateTags?

    public init() {}

    public init(
      resourceType: EBSResourceType? = nil,
      tags: [Tag]? = nil,
      propagateTags: PropagateTags? = nil
    ) {
      self.resourceType = resourceType
      self.tags = tags
      self.propagateTags = propagateTags
    }

    public static let schema = AWSSchema(
      "EBSTagSpecification",
      #"""
      resourceType! EBSResourceType
      tags [Tag](0..50)
      propagateTags PropagateTags
      """#, [.enumeration(EBSResourceType.self), .shape(Tag.self), .enumeration(PropagateTags.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&resourceType)
      case 1: r.readShapes(&tags)
      case 2: r.readEnum(&propagateTags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, resourceType)
      w.writeShapes(1, tags)
      w.writeEnum(2, propagateTags)
    }
  }

  public struct EFSAuthorizationConfig: AWSShape {
    public var accessPointId: String?
    public var iam: EFSAuthorizationConfigIAM?

    public init() {}

    public init(
      accessPointId: String? = nil,
      iam: EFSAuthorizationConfigIAM? = nil
    ) {
      self.accessPointId = accessPointId
      self.iam = iam
    }

    public static let schema = AWSSchema(
      "EFSAuthorizationConfig",
      #"""
      accessPointId string
      iam EFSAuthorizationConfigIAM
      """#, [.enumeration(EFSAuthorizationConfigIAM.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&accessPointId)
      case 1: r.readEnum(&iam)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, accessPointId)
      w.writeEnum(1, iam)
    }
  }

  public struct EFSVolumeConfiguration: AWSShape {
    public var fileSystemId: String?
    public var rootDirectory: String?
    public var transitEncryption: EFSTransitEncryption?
    public var transitEncryptionPort: Int?
    public var authorizationConfig: EFSAuthorizationConfig?

    public init() {}

    public init(
      fileSystemId: String? = nil,
      rootDirectory: String? = nil,
      transitEncryption: EFSTransitEncryption? = nil,
      transitEncryptionPort: Int? = nil,
      authorizationConfig: EFSAuthorizationConfig? = nil
    ) {
      self.fileSystemId = fileSystemId
      self.rootDirectory = rootDirectory
      self.transitEncryption = transitEncryption
      self.transitEncryptionPort = transitEncryptionPort
      self.authorizationConfig = authorizationConfig
    }

    public static let schema = AWSSchema(
      "EFSVolumeConfiguration",
      #"""
      fileSystemId! string
      rootDirectory string
      transitEncryption EFSTransitEncryption
      transitEncryptionPort int
      authorizationConfig EFSAuthorizationConfig
      """#, [.enumeration(EFSTransitEncryption.self), .shape(EFSAuthorizationConfig.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&fileSystemId)
      case 1: r.readString(&rootDirectory)
      case 2: r.readEnum(&transitEncryption)
      case 3: r.readInt(&transitEncryptionPort)
      case 4: r.readShape(&authorizationConfig)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, fileSystemId)
      w.writeString(1, rootDirectory)
      w.writeEnum(2, transitEncryption)
      w.writeInt(3, transitEncryptionPort)
      w.writeShape(4, authorizationConfig)
    }
  }

  public struct EnvironmentFile: AWSShape {
    public var value: String?
    public var type: EnvironmentFileType?

    public init() {}

    public init(
      value: String? = nil,
      type: EnvironmentFileType? = nil
    ) {
      self.value = value
      self.type = type
    }

    public static let schema = AWSSchema(
      "EnvironmentFile",
      #"""
      value! string
      type! EnvironmentFileType
      """#, [.enumeration(EnvironmentFileType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&value)
      case 1: r.readEnum(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, value)
      w.writeEnum(1, type)
    }
  }

  public struct EphemeralStorage: AWSShape {
    public var sizeInGiB: Int?

    public init() {}

    public init(
      sizeInGiB: Int? = nil
    ) {
      self.sizeInGiB = sizeInGiB
    }

    public static let schema = AWSSchema(
      "EphemeralStorage",
      #"""
      sizeInGiB! int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&sizeInGiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, sizeInGiB)
    }
  }

  public struct ExecuteCommandConfiguration: AWSShape {
    public var kmsKeyId: String?
    public var logging: ExecuteCommandLogging?
    public var logConfiguration: ExecuteCommandLogConfiguration?

    public init() {}

    public init(
      kmsKeyId: String? = nil,
      logging: ExecuteCommandLogging? = nil,
      logConfiguration: ExecuteCommandLogConfiguration? = nil
    ) {
      self.kmsKeyId = kmsKeyId
      self.logging = logging
      self.logConfiguration = logConfiguration
    }

    public static let schema = AWSSchema(
      "ExecuteCommandConfiguration",
      #"""
      kmsKeyId string
      logging ExecuteCommandLogging
      logConfiguration ExecuteCommandLogConfiguration
      """#, [.enumeration(ExecuteCommandLogging.self), .shape(ExecuteCommandLogConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&kmsKeyId)
      case 1: r.readEnum(&logging)
      case 2: r.readShape(&logConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, kmsKeyId)
      w.writeEnum(1, logging)
      w.writeShape(2, logConfiguration)
    }
  }

  public struct ExecuteCommandLogConfiguration: AWSShape {
    public var cloudWatchLogGroupName: String?
    public var cloudWatchEncryptionEnabled: Bool?
    public var s3BucketName: String?
    public var s3EncryptionEnabled: Bool?
    public var s3KeyPrefix: String?

    public init() {}

    public init(
      cloudWatchLogGroupName: String? = nil,
      cloudWatchEncryptionEnabled: Bool? = nil,
      s3BucketName: String? = nil,
      s3EncryptionEnabled: Bool? = nil,
      s3KeyPrefix: String? = nil
    ) {
      self.cloudWatchLogGroupName = cloudWatchLogGroupName
      self.cloudWatchEncryptionEnabled = cloudWatchEncryptionEnabled
      self.s3BucketName = s3BucketName
      self.s3EncryptionEnabled = s3EncryptionEnabled
      self.s3KeyPrefix = s3KeyPrefix
    }

    public static let schema = AWSSchema(
      "ExecuteCommandLogConfiguration",
      #"""
      cloudWatchLogGroupName string
      cloudWatchEncryptionEnabled bool
      s3BucketName string
      s3EncryptionEnabled bool
      s3KeyPrefix string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cloudWatchLogGroupName)
      case 1: r.readBool(&cloudWatchEncryptionEnabled)
      case 2: r.readString(&s3BucketName)
      case 3: r.readBool(&s3EncryptionEnabled)
      case 4: r.readString(&s3KeyPrefix)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cloudWatchLogGroupName)
      w.writeBool(1, cloudWatchEncryptionEnabled)
      w.writeString(2, s3BucketName)
      w.writeBool(3, s3EncryptionEnabled)
      w.writeString(4, s3KeyPrefix)
    }
  }
}
