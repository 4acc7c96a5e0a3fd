// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct Filter: AWSShape {
    public var name: String?
    public var values: [String]?

    public init() {}

    public init(
      name: String? = nil,
      values: [String]? = nil
    ) {
      self.name = name
      self.values = values
    }

    public static let schema = AWSSchema(
      "Filter",
      #"""
      Name string
      Values [string|item] xml=Value query=Value
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readStrings(&values)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeStrings(1, values)
    }
  }
}
