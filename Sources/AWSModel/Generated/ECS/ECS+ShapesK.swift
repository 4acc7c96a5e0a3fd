// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  public struct KernelCapabilities: AWSShape {
    public var add: [String]?
    public var drop: [String]?

    public init() {}

    public init(
      add: [String]? = nil,
      drop: [String]? = nil
    ) {
      self.add = add
      self.drop = drop
    }

    public static let schema = AWSSchema(
      "KernelCapabilities",
      #"""
      add [string]
      drop [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&add)
      case 1: r.readStrings(&drop)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, add)
      w.writeStrings(1, drop)
    }
  }

  public struct KeyValuePair: AWSShape {
    public var name: String?
    public var value: String?

    public init() {}

    public init(
      name: String? = nil,
      value: String? = nil
    ) {
      self.name = name
      self.value = value
    }

    public static let schema = AWSSchema(
      "KeyValuePair",
      #"""
      name string
      value string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, value)
    }
  }
}
