// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
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
      Min int(0..)
      Max int(0..)
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
    public var virtualName: String?
    public var deviceName: String?
    public var ebs: Ebs?
    public var noDevice: Bool?

    public init() {}

    public init(
      virtualName: String? = nil,
      deviceName: String? = nil,
      ebs: Ebs? = nil,
      noDevice: Bool? = nil
    ) {
      self.virtualName = virtualName
      self.deviceName = deviceName
      self.ebs = ebs
      self.noDevice = noDevice
    }

    public static let schema = AWSSchema(
      "BlockDeviceMapping",
      #"""
      VirtualName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      DeviceName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Ebs Ebs
      NoDevice bool
      """#, [.shape(Ebs.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&virtualName)
      case 1: r.readString(&deviceName)
      case 2: r.readShape(&ebs)
      case 3: r.readBool(&noDevice)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, virtualName)
      w.writeString(1, deviceName)
      w.writeShape(2, ebs)
      w.writeBool(3, noDevice)
    }
  }
}
