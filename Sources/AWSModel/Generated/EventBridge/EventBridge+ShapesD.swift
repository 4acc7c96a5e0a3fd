// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct DeadLetterConfig: AWSShape {
    public var arn: String?

    public init() {}

    public init(
      arn: String? = nil
    ) {
      self.arn = arn
    }

    public static let schema = AWSSchema(
      "DeadLetterConfig",
      #"""
      Arn string(1..1600)
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
