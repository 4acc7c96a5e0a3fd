// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension DynamoDB {
  public struct BillingModeSummary: AWSShape {
    public var billingMode: BillingMode?
    public var lastUpdateToPayPerRequestDateTime: Date?

    public init() {}

    public init(
      billingMode: BillingMode? = nil,
      lastUpdateToPayPerRequestDateTime: Date? = nil
    ) {
      self.billingMode = billingMode
      self.lastUpdateToPayPerRequestDateTime = lastUpdateToPayPerRequestDateTime
    }

    public static let schema = AWSSchema(
      "BillingModeSummary",
      #"""
      BillingMode BillingMode
      LastUpdateToPayPerRequestDateTime time
      """#, [.enumeration(BillingMode.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&billingMode)
      case 1: r.readDate(&lastUpdateToPayPerRequestDateTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, billingMode)
      w.writeDate(1, lastUpdateToPayPerRequestDateTime)
    }
  }
}
