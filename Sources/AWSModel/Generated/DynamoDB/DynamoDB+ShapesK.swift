// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  public struct KeySchemaElement: AWSShape {
    public var attributeName: String?
    public var keyType: KeyType?

    public init() {}

    public init(
      attributeName: String? = nil,
      keyType: KeyType? = nil
    ) {
      self.attributeName = attributeName
      self.keyType = keyType
    }

    public static let schema = AWSSchema(
      "KeySchemaElement",
      #"""
      AttributeName! string(1..255)
      KeyType! KeyType
      """#, [.enumeration(KeyType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&attributeName)
      case 1: r.readEnum(&keyType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, attributeName)
      w.writeEnum(1, keyType)
    }
  }
}
