// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct LogConfig: AWSShape {
    public var includeDetail: IncludeDetail?
    public var level: Level?

    public init() {}

    public init(
      includeDetail: IncludeDetail? = nil,
      level: Level? = nil
    ) {
      self.includeDetail = includeDetail
      self.level = level
    }

    public static let schema = AWSSchema(
      "LogConfig",
      #"""
      IncludeDetail IncludeDetail
      Level Level
      """#, [IncludeDetail.self, Level.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&includeDetail)
      case 1: r.read(&level)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, includeDetail)
      w.write(1, level)
    }
  }
}
