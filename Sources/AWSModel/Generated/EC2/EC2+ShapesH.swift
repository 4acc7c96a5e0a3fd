// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct HibernationOptions: AWSShape {
    public var configured: Bool?

    public init() {}

    public init(
      configured: Bool? = nil
    ) {
      self.configured = configured
    }

    public static let schema = AWSSchema(
      "HibernationOptions",
      #"""
      Configured bool xml=configured
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&configured)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, configured)
    }
  }
}
