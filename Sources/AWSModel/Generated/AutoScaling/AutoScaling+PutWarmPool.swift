// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `PutWarmPool`.
  public static let putWarmPool = AWSOperation<PutWarmPoolRequest, PutWarmPoolResponse>(
    name: "PutWarmPool", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutWarmPoolRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var maxGroupPreparedCapacity: Int?
    public var minSize: Int?
    public var poolState: WarmPoolState?
    public var instanceReusePolicy: InstanceReusePolicy?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      maxGroupPreparedCapacity: Int? = nil,
      minSize: Int? = nil,
      poolState: WarmPoolState? = nil,
      instanceReusePolicy: InstanceReusePolicy? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.maxGroupPreparedCapacity = maxGroupPreparedCapacity
      self.minSize = minSize
      self.poolState = poolState
      self.instanceReusePolicy = instanceReusePolicy
    }

    public static let schema = AWSSchema(
      "PutWarmPoolRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxGroupPreparedCapacity int(-1..)
      MinSize int(0..)
      PoolState WarmPoolState
      InstanceReusePolicy InstanceReusePolicy
      """#, [.enumeration(WarmPoolState.self), .shape(InstanceReusePolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readInt(&maxGroupPreparedCapacity)
      case 2: r.readInt(&minSize)
      case 3: r.readEnum(&poolState)
      case 4: r.readShape(&instanceReusePolicy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeInt(1, maxGroupPreparedCapacity)
      w.writeInt(2, minSize)
      w.writeEnum(3, poolState)
      w.writeShape(4, instanceReusePolicy)
    }
  }

  public struct PutWarmPoolResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutWarmPoolResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
