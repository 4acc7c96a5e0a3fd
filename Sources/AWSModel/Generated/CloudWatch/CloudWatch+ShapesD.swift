// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  public struct Dimension: AWSShape {
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
      "Dimension",
      #"""
      Name! string(1..255)
      Value! string(1..1024)
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
