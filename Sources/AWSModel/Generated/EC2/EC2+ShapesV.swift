// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct VCpuCountRange: AWSShape {
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
      "VCpuCountRange",
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

  public struct ValidationError: AWSShape {
    public var code: String?
    public var message: String?

    public init() {}

    public init(
      code: String? = nil,
      message: String? = nil
    ) {
      self.code = code
      self.message = message
    }

    public static let schema = AWSSchema(
      "ValidationError",
      #"""
      Code string xml=code
      Message string xml=message
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&code)
      case 1: r.readString(&message)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, code)
      w.writeString(1, message)
    }
  }

  public struct ValidationWarning: AWSShape {
    public var errors: [ValidationError]?

    public init() {}

    public init(
      errors: [ValidationError]? = nil
    ) {
      self.errors = errors
    }

    public static let schema = AWSSchema(
      "ValidationWarning",
      #"""
      Errors [ValidationError|item] xml=errorSet query=ErrorSet
      """#, [.shape(ValidationError.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&errors)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, errors)
    }
  }
}
