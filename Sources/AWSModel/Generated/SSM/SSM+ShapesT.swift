// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SSM {
  public struct Tag: AWSShape {
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
      "Tag",
      #"""
      Key! string(1..128)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$/
      Value! string(0..256)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$/
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
