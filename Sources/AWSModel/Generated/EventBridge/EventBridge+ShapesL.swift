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
      """#, [.enumeration(IncludeDetail.self), .enumeration(Level.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&includeDetail)
      case 1: r.readEnum(&level)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, includeDetail)
      w.writeEnum(1, level)
    }
  }
}
