// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct UrlRewriteConfig: AWSShape {
    public var rewrites: [RewriteConfig]?

    public init() {}

    public init(
      rewrites: [RewriteConfig]? = nil
    ) {
      self.rewrites = rewrites
    }

    public static let schema = AWSSchema(
      "UrlRewriteConfig",
      #"""
      Rewrites [RewriteConfig]
      """#, [.shape(RewriteConfig.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&rewrites)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, rewrites)
    }
  }
}
