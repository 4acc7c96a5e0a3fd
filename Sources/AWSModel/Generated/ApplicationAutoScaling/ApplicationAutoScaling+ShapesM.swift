// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  public struct MetricDimension: AWSShape {
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
      "MetricDimension",
      #"""
      Name! string
      Value! string
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
