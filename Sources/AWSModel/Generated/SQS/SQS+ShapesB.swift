// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  public struct BatchResultErrorEntry: AWSShape {
    public var id: String?
    public var senderFault: Bool?
    public var code: String?
    public var message: String?

    public init() {}

    public init(
      id: String? = nil,
      senderFault: Bool? = nil,
      code: String? = nil,
      message: String? = nil
    ) {
      self.id = id
      self.senderFault = senderFault
      self.code = code
      self.message = message
    }

    public static let schema = AWSSchema(
      "BatchResultErrorEntry",
      #"""
      Id! string
      SenderFault! bool
      Code! string
      Message string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readBool(&senderFault)
      case 2: r.readString(&code)
      case 3: r.readString(&message)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeBool(1, senderFault)
      w.writeString(2, code)
      w.writeString(3, message)
    }
  }
}
