// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct HostHeaderConditionConfig: AWSShape {
    public var values: [String]?
    public var regexValues: [String]?

    public init() {}

    public init(
      values: [String]? = nil,
      regexValues: [String]? = nil
    ) {
      self.values = values
      self.regexValues = regexValues
    }

    public static let schema = AWSSchema(
      "HostHeaderConditionConfig",
      #"""
      Values [string]
      RegexValues [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&values)
      case 1: r.readStrings(&regexValues)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, values)
      w.writeStrings(1, regexValues)
    }
  }

  public struct HostHeaderRewriteConfig: AWSShape {
    public var rewrites: [RewriteConfig]?

    public init() {}

    public init(
      rewrites: [RewriteConfig]? = nil
    ) {
      self.rewrites = rewrites
    }

    public static let schema = AWSSchema(
      "HostHeaderRewriteConfig",
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

  public struct HttpHeaderConditionConfig: AWSShape {
    public var httpHeaderName: String?
    public var values: [String]?
    public var regexValues: [String]?

    public init() {}

    public init(
      httpHeaderName: String? = nil,
      values: [String]? = nil,
      regexValues: [String]? = nil
    ) {
      self.httpHeaderName = httpHeaderName
      self.values = values
      self.regexValues = regexValues
    }

    public static let schema = AWSSchema(
      "HttpHeaderConditionConfig",
      #"""
      HttpHeaderName string
      Values [string]
      RegexValues [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&httpHeaderName)
      case 1: r.readStrings(&values)
      case 2: r.readStrings(&regexValues)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, httpHeaderName)
      w.writeStrings(1, values)
      w.writeStrings(2, regexValues)
    }
  }

  public struct HttpRequestMethodConditionConfig: AWSShape {
    public var values: [String]?

    public init() {}

    public init(
      values: [String]? = nil
    ) {
      self.values = values
    }

    public static let schema = AWSSchema(
      "HttpRequestMethodConditionConfig",
      #"""
      Values [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&values)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, values)
    }
  }
}
