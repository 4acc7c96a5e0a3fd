// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  public struct AlarmPromQLCriteria: AWSShape {
    public var query: String?
    public var pendingPeriod: Int?
    public var recoveryPeriod: Int?

    public init() {}

    public init(
      query: String? = nil,
      pendingPeriod: Int? = nil,
      recoveryPeriod: Int? = nil
    ) {
      self.query = query
      self.pendingPeriod = pendingPeriod
      self.recoveryPeriod = recoveryPeriod
    }

    public static let schema = AWSSchema(
      "AlarmPromQLCriteria",
      #"""
      Query! string(1..10000)
      PendingPeriod int(0..86400)
      RecoveryPeriod int(0..86400)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&query)
      case 1: r.readInt(&pendingPeriod)
      case 2: r.readInt(&recoveryPeriod)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, query)
      w.writeInt(1, pendingPeriod)
      w.writeInt(2, recoveryPeriod)
    }
  }
}
