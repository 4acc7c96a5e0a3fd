// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct OperatorRequest: AWSShape {
    public var principal: String?

    public init() {}

    public init(
      principal: String? = nil
    ) {
      self.principal = principal
    }

    public static let schema = AWSSchema(
      "OperatorRequest",
      #"""
      Principal string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&principal)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, principal)
    }
  }

  public struct OperatorResponse: AWSShape {
    public var managed: Bool?
    public var principal: String?
    public var hiddenByDefault: Bool?

    public init() {}

    public init(
      managed: Bool? = nil,
      principal: String? = nil,
      hiddenByDefault: Bool? = nil
    ) {
      self.managed = managed
      self.principal = principal
      self.hiddenByDefault = hiddenByDefault
    }

    public static let schema = AWSSchema(
      "OperatorResponse",
      #"""
      Managed bool xml=managed
      Principal string xml=principal
      HiddenByDefault bool xml=hiddenByDefault
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&managed)
      case 1: r.readString(&principal)
      case 2: r.readBool(&hiddenByDefault)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, managed)
      w.writeString(1, principal)
      w.writeBool(2, hiddenByDefault)
    }
  }
}
