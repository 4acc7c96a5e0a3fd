// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct MemoryGiBPerVCpu: AWSShape {
    public var min: Double?
    public var max: Double?

    public init() {}

    public init(
      min: Double? = nil,
      max: Double? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "MemoryGiBPerVCpu",
      #"""
      Min double xml=min
      Max double xml=max
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&min)
      case 1: r.readDouble(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, min)
      w.writeDouble(1, max)
    }
  }

  public struct MemoryGiBPerVCpuRequest: AWSShape {
    public var min: Double?
    public var max: Double?

    public init() {}

    public init(
      min: Double? = nil,
      max: Double? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "MemoryGiBPerVCpuRequest",
      #"""
      Min double
      Max double
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&min)
      case 1: r.readDouble(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, min)
      w.writeDouble(1, max)
    }
  }

  public struct MemoryMiB: AWSShape {
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
      "MemoryMiB",
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

  public struct MemoryMiBRequest: AWSShape {
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
      "MemoryMiBRequest",
      #"""
      Min! int
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

  public struct Monitoring: AWSShape {
    public var state: MonitoringState?

    public init() {}

    public init(
      state: MonitoringState? = nil
    ) {
      self.state = state
    }

    public static let schema = AWSSchema(
      "Monitoring",
      #"""
      State MonitoringState xml=state
      """#, [.enumeration(MonitoringState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&state)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, state)
    }
  }
}
