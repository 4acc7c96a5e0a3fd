// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct BaselineEbsBandwidthMbps: AWSShape {
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
      "BaselineEbsBandwidthMbps",
      #"""
      Min int xml=min
      Max int xml=max
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

  public struct BaselineEbsBandwidthMbpsRequest: AWSShape {
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
      "BaselineEbsBandwidthMbpsRequest",
      #"""
      Min int
      Max int
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

  public struct BaselinePerformanceFactors: AWSShape {
    public var cpu: CpuPerformanceFactor?

    public init() {}

    public init(
      cpu: CpuPerformanceFactor? = nil
    ) {
      self.cpu = cpu
    }

    public static let schema = AWSSchema(
      "BaselinePerformanceFactors",
      #"""
      Cpu CpuPerformanceFactor xml=cpu
      """#, [.shape(CpuPerformanceFactor.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&cpu)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, cpu)
    }
  }

  public struct BaselinePerformanceFactorsRequest: AWSShape {
    public var cpu: CpuPerformanceFactorRequest?

    public init() {}

    public init(
      cpu: CpuPerformanceFactorRequest? = nil
    ) {
      self.cpu = cpu
    }

    public static let schema = AWSSchema(
      "BaselinePerformanceFactorsRequest",
      #"""
      Cpu CpuPerformanceFactorRequest
      """#, [.shape(CpuPerformanceFactorRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&cpu)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, cpu)
    }
  }

  public struct BlockDeviceMapping: AWSShape {
    public var ebs: EbsBlockDevice?
    public var noDevice: String?
    public var deviceName: String?
    public var virtualName: String?

    public init() {}

    public init(
      ebs: EbsBlockDevice? = nil,
      noDevice: String? = nil,
      deviceName: String? = nil,
      virtualName: String? = nil
    ) {
      self.ebs = ebs
      self.noDevice = noDevice
      self.deviceName = deviceName
      self.virtualName = virtualName
    }

    public static let schema = AWSSchema(
      "BlockDeviceMapping",
      #"""
      Ebs EbsBlockDevice xml=ebs
      NoDevice string xml=noDevice
      DeviceName string xml=deviceName
      VirtualName string xml=virtualName
      """#, [.shape(EbsBlockDevice.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&ebs)
      case 1: r.readString(&noDevice)
      case 2: r.readString(&deviceName)
      case 3: r.readString(&virtualName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, ebs)
      w.writeString(1, noDevice)
      w.writeString(2, deviceName)
      w.writeString(3, virtualName)
    }
  }

  public struct BlockPublicAccessStates: AWSShape {
    public var internetGatewayBlockMode: BlockPublicAccessMode?

    public init() {}

    public init(
      internetGatewayBlockMode: BlockPublicAccessMode? = nil
    ) {
      self.internetGatewayBlockMode = internetGatewayBlockMode
    }

    public static let schema = AWSSchema(
      "BlockPublicAccessStates",
      #"""
      InternetGatewayBlockMode BlockPublicAccessMode xml=internetGatewayBlockMode
      """#, [.enumeration(BlockPublicAccessMode.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&internetGatewayBlockMode)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, internetGatewayBlockMode)
    }
  }
}
