// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct NetworkConfiguration: AWSShape {
    public var awsvpcConfiguration: AwsVpcConfiguration?

    public init() {}

    public init(
      awsvpcConfiguration: AwsVpcConfiguration? = nil
    ) {
      self.awsvpcConfiguration = awsvpcConfiguration
    }

    public static let schema = AWSSchema(
      "NetworkConfiguration",
      #"""
      awsvpcConfiguration AwsVpcConfiguration
      """#, [.shape(AwsVpcConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&awsvpcConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, awsvpcConfiguration)
    }
  }
}
