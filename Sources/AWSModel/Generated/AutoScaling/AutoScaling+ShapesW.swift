// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct WarmPoolConfiguration: AWSShape {
    public var maxGroupPreparedCapacity: Int?
    public var minSize: Int?
    public var poolState: WarmPoolState?
    public var status: WarmPoolStatus?
    public var instanceReusePolicy: InstanceReusePolicy?

    public init() {}

    public init(
      maxGroupPreparedCapacity: Int? = nil,
      minSize: Int? = nil,
      poolState: WarmPoolState? = nil,
      status: WarmPoolStatus? = nil,
      instanceReusePolicy: InstanceReusePolicy? = nil
    ) {
      self.maxGroupPreparedCapacity = maxGroupPreparedCapacity
      self.minSize = minSize
      self.poolState = poolState
      self.status = status
      self.instanceReusePolicy = instanceReusePolicy
    }

    public static let schema = AWSSchema(
      "WarmPoolConfiguration",
      #"""
      MaxGroupPreparedCapacity int(-1..)
      MinSize int(0..)
      PoolState WarmPoolState
      Status WarmPoolStatus
      InstanceReusePolicy InstanceReusePolicy
      """#, [.enumeration(WarmPoolState.self), .enumeration(WarmPoolStatus.self), .shape(InstanceReusePolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&maxGroupPreparedCapacity)
      case 1: r.readInt(&minSize)
      case 2: r.readEnum(&poolState)
      case 3: r.readEnum(&status)
      case 4: r.readShape(&instanceReusePolicy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, maxGroupPreparedCapacity)
      w.writeInt(1, minSize)
      w.writeEnum(2, poolState)
      w.writeEnum(3, status)
      w.writeShape(4, instanceReusePolicy)
    }
  }
}
