// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct VCpuCountRequest: AWSShape {
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
      "VCpuCountRequest",
      #"""
      Min! int(0..)
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
}
