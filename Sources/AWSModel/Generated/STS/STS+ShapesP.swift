// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension STS {
  public struct PolicyDescriptorType: AWSShape {
    public var arn: String?

    public init() {}

    public init(
      arn: String? = nil
    ) {
      self.arn = arn
    }

    public static let schema = AWSSchema(
      "PolicyDescriptorType",
      #"""
      arn string(20..2048)/[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
    }
  }
}
