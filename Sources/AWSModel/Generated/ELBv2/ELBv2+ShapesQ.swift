// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct QueryStringConditionConfig: AWSShape {
    public var values: [QueryStringKeyValuePair]?

    public init() {}

    public init(
      values: [QueryStringKeyValuePair]? = nil
    ) {
      self.values = values
    }

    public static let schema = AWSSchema(
      "QueryStringConditionConfig",
      #"""
      Values [QueryStringKeyValuePair]
      """#, [.shape(QueryStringKeyValuePair.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&values)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, values)
    }
  }

  public struct QueryStringKeyValuePair: AWSShape {
    public var key: String?
    public var value: String?

    public init() {}

    public init(
      key: String? = nil,
      value: String? = nil
    ) {
      self.key = key
      self.value = value
    }

    public static let schema = AWSSchema(
      "QueryStringKeyValuePair",
      #"""
      Key string
      Value string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeString(1, value)
    }
  }
}
