// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct PathPatternConditionConfig: AWSShape {
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
      "PathPatternConditionConfig",
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
}
