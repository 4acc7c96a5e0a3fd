// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct AcceleratorCount: AWSShape {
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
      "AcceleratorCount",
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

  public struct AcceleratorCountRequest: AWSShape {
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
      "AcceleratorCountRequest",
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

  public struct AcceleratorTotalMemoryMiB: AWSShape {
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
      "AcceleratorTotalMemoryMiB",
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

  public struct AcceleratorTotalMemoryMiBRequest: AWSShape {
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
      "AcceleratorTotalMemoryMiBRequest",
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

  public struct AttributeBooleanValue: AWSShape {
    public var value: Bool?

    public init() {}

    public init(
      value: Bool? = nil
    ) {
      self.value = value
    }

    public static let schema = AWSSchema(
      "AttributeBooleanValue",
      #"""
      Value bool xml=value
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, value)
    }
  }

  public struct AttributeValue: AWSShape {
    public var value: String?

    public init() {}

    public init(
      value: String? = nil
    ) {
      self.value = value
    }

    public static let schema = AWSSchema(
      "AttributeValue",
      #"""
      Value string xml=value
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, value)
    }
  }
}
