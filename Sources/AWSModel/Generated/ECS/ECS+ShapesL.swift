// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  public struct LinearConfiguration: AWSShape {
    public var stepPercent: Double?
    public var stepBakeTimeInMinutes: Int?

    public init() {}

    public init(
      stepPercent: Double? = nil,
      stepBakeTimeInMinutes: Int? = nil
    ) {
      self.stepPercent = stepPercent
      self.stepBakeTimeInMinutes = stepBakeTimeInMinutes
    }

    public static let schema = AWSSchema(
      "LinearConfiguration",
      #"""
      stepPercent double
      stepBakeTimeInMinutes int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&stepPercent)
      case 1: r.readInt(&stepBakeTimeInMinutes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, stepPercent)
      w.writeInt(1, stepBakeTimeInMinutes)
    }
  }

  public struct LinuxParameters: AWSShape {
    public var capabilities: KernelCapabilities?
    public var devices: [Device]?
    public var initProcessEnabled: Bool?
    public var sharedMemorySize: Int?
    public var tmpfs: [Tmpfs]?
    public var maxSwap: Int?
    public var swappiness: Int?

    public init() {}

    public init(
      capabilities: KernelCapabilities? = nil,
      devices: [Device]? = nil,
      initProcessEnabled: Bool? = nil,
      sharedMemorySize: Int? = nil,
      tmpfs: [Tmpfs]? = nil,
      maxSwap: Int? = nil,
      swappiness: Int? = nil
    ) {
      self.capabilities = capabilities
      self.devices = devices
      self.initProcessEnabled = initProcessEnabled
      self.sharedMemorySize = sharedMemorySize
      self.tmpfs = tmpfs
      self.maxSwap = maxSwap
      self.swappiness = swappiness
    }

    public static let schema = AWSSchema(
      "LinuxParameters",
      #"""
      capabilities KernelCapabilities
      devices [Device]
      initProcessEnabled bool
      sharedMemorySize int
      tmpfs [Tmpfs]
      maxSwap int
      swappiness int
      """#, [.shape(KernelCapabilities.self), .shape(Device.self), .shape(Tmpfs.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&capabilities)
      case 1: r.readShapes(&devices)
      case 2: r.readBool(&initProcessEnabled)
      case 3: r.readInt(&sharedMemorySize)
      case 4: r.readShapes(&tmpfs)
      case 5: r.readInt(&maxSwap)
      case 6: r.readInt(&swappiness)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, capabilities)
      w.writeShapes(1, devices)
      w.writeBool(2, initProcessEnabled)
      w.writeInt(3, sharedMemorySize)
      w.writeShapes(4, tmpfs)
      w.writeInt(5, maxSwap)
      w.writeInt(6, swappiness)
    }
  }

  public struct LoadBalancer: AWSShape {
    public var targetGroupArn: String?
    public var loadBalancerName: String?
    public var containerName: String?
    public var containerPort: Int?
    public var advancedConfiguration: AdvancedConfiguration?

    public init() {}

    public init(
      targetGroupArn: String? = nil,
      loadBalancerName: String? = nil,
      containerName: String? = nil,
      containerPort: Int? = nil,
      advancedConfiguration: AdvancedConfiguration? = nil
    ) {
      self.targetGroupArn = targetGroupArn
      self.loadBalancerName = loadBalancerName
      self.containerName = containerName
      self.containerPort = containerPort
      self.advancedConfiguration = advancedConfiguration
    }

    public static let schema = AWSSchema(
      "LoadBalancer",
      #"""
      targetGroupArn string
      loadBalancerName string
      containerName string
      containerPort int
      advancedConfiguration AdvancedConfiguration
      """#, [.shape(AdvancedConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetGroupArn)
      case 1: r.readString(&loadBalancerName)
      case 2: r.readString(&containerName)
      case 3: r.readInt(&containerPort)
      case 4: r.readShape(&advancedConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetGroupArn)
      w.writeString(1, loadBalancerName)
      w.writeString(2, containerName)
      w.writeInt(3, containerPort)
      w.writeShape(4, advancedConfiguration)
    }
  }

  public struct LogConfiguration: AWSShape {
    public var logDriver: LogDriver?
    public var options: [String: String]?
    public var secretOptions: [Secret]?

    public init() {}

    public init(
      logDriver: LogDriver? = nil,
      options: [String: String]? = nil,
      secretOptions: [Secret]? = nil
    ) {
      self.logDriver = logDriver
      self.options = options
      self.secretOptions = secretOptions
    }

    public static let schema = AWSSchema(
      "LogConfiguration",
      #"""
      logDriver! LogDriver
      options {string:string}
      secretOptions [Secret]
      """#, [.enumeration(LogDriver.self), .shape(Secret.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&logDriver)
      case 1: r.readStringMap(&options)
      case 2: r.readShapes(&secretOptions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, logDriver)
      w.writeStringMap(1, options)
      w.writeShapes(2, secretOptions)
    }
  }
}
