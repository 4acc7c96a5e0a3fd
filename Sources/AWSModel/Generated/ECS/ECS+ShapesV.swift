// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  public struct VCpuCountRangeRequest: AWSShape {
    public var min: Int?
    public var max: Int?

    public init() {}

    public init(
      min: Int? = nil,
      max: Int? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "VCpuCountRangeRequest",
      #"""
      min! int
      max int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&min)
      case 1: r.readInt(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, min)
      w.writeInt(1, max)
    }
  }

  public struct VersionInfo: AWSShape {
    public var agentVersion: String?
    public var agentHash: String?
    public var dockerVersion: String?

    public init() {}

    public init(
      agentVersion: String? = nil,
      agentHash: String? = nil,
      dockerVersion: String? = nil
    ) {
      self.agentVersion = agentVersion
      self.agentHash = agentHash
      self.dockerVersion = dockerVersion
    }

    public static let schema = AWSSchema(
      "VersionInfo",
      #"""
      agentVersion string
      agentHash string
      dockerVersion string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&agentVersion)
      case 1: r.readString(&agentHash)
      case 2: r.readString(&dockerVersion)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, agentVersion)
      w.writeString(1, agentHash)
      w.writeString(2, dockerVersion)
    }
  }

  public struct Volume: AWSShape {
    public var name: String?
    public var host: HostVolumeProperties?
    public var dockerVolumeConfiguration: DockerVolumeConfiguration?
    public var efsVolumeConfiguration: EFSVolumeConfiguration?
    public var s3filesVolumeConfiguration: S3FilesVolumeConfiguration?
    public var fsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration?
    public var configuredAtLaunch: Bool?

    public init() {}

    public init(
      name: String? = nil,
      host: HostVolumeProperties? = nil,
      dockerVolumeConfiguration: DockerVolumeConfiguration? = nil,
      efsVolumeConfiguration: EFSVolumeConfiguration? = nil,
      s3filesVolumeConfiguration: S3FilesVolumeConfiguration? = nil,
      fsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration? = nil,
      configuredAtLaunch: Bool? = nil
    ) {
      self.name = name
      self.host = host
      self.dockerVolumeConfiguration = dockerVolumeConfiguration
      self.efsVolumeConfiguration = efsVolumeConfiguration
      self.s3filesVolumeConfiguration = s3filesVolumeConfiguration
      self.fsxWindowsFileServerVolumeConfiguration = fsxWindowsFileServerVolumeConfiguration
      self.configuredAtLaunch = configuredAtLaunch
    }

    public static let schema = AWSSchema(
      "Volume",
      #"""
      name string
      host HostVolumeProperties
      dockerVolumeConfiguration DockerVolumeConfiguration
      efsVolumeConfiguration EFSVolumeConfiguration
      s3filesVolumeConfiguration S3FilesVolumeConfiguration
      fsxWindowsFileServerVolumeConfiguration FSxWindowsFileServerVolumeConfiguration
      configuredAtLaunch bool
      """#, [.shape(HostVolumeProperties.self), .shape(DockerVolumeConfiguration.self), .shape(EFSVolumeConfiguration.self), .shape(S3FilesVolumeConfiguration.self), .shape(FSxWindowsFileServerVolumeConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readShape(&host)
      case 2: r.readShape(&dockerVolumeConfiguration)
      case 3: r.readShape(&efsVolumeConfiguration)
      case 4: r.readShape(&s3filesVolumeConfiguration)
      case 5: r.readShape(&fsxWindowsFileServerVolumeConfiguration)
      case 6: r.readBool(&configuredAtLaunch)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeShape(1, host)
      w.writeShape(2, dockerVolumeConfiguration)
      w.writeShape(3, efsVolumeConfiguration)
      w.writeShape(4, s3filesVolumeConfiguration)
      w.writeShape(5, fsxWindowsFileServerVolumeConfiguration)
      w.writeBool(6, configuredAtLaunch)
    }
  }

  public struct VolumeFrom: AWSShape {
    public var sourceContainer: String?
    public var readOnly: Bool?

    public init() {}

    public init(
      sourceContainer: String? = nil,
      readOnly: Bool? = nil
    ) {
      self.sourceContainer = sourceContainer
      self.readOnly = readOnly
    }

    public static let schema = AWSSchema(
      "VolumeFrom",
      #"""
      sourceContainer string
      readOnly bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&sourceContainer)
      case 1: r.readBool(&readOnly)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, sourceContainer)
      w.writeBool(1, readOnly)
    }
  }

  public struct VpcLatticeConfiguration: AWSShape {
    public var roleArn: String?
    public var targetGroupArn: String?
    public var portName: String?

    public init() {}

    public init(
      roleArn: String? = nil,
      targetGroupArn: String? = nil,
      portName: String? = nil
    ) {
      self.roleArn = roleArn
      self.targetGroupArn = targetGroupArn
      self.portName = portName
    }

    public static let schema = AWSSchema(
      "VpcLatticeConfiguration",
      #"""
      roleArn! string
      targetGroupArn! string
      portName! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleArn)
      case 1: r.readString(&targetGroupArn)
      case 2: r.readString(&portName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleArn)
      w.writeString(1, targetGroupArn)
      w.writeString(2, portName)
    }
  }
}
