// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ELBv2 {
  /// `DescribeCapacityReservation`.
  public static let describeCapacityReservation = AWSOperation<DescribeCapacityReservationRequest, DescribeCapacityReservationResponse>(
    name: "DescribeCapacityReservation", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeCapacityReservationRequest: AWSShape {
    public var loadBalancerArn: String?

    public init() {}

    public init(
      loadBalancerArn: String? = nil
    ) {
      self.loadBalancerArn = loadBalancerArn
    }

    public static let schema = AWSSchema(
      "DescribeCapacityReservationRequest",
      #"""
      LoadBalancerArn! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerArn)
    }
  }

  public struct DescribeCapacityReservationResponse: AWSShape {
    public var lastModifiedTime: Date?
    public var decreaseRequestsRemaining: Int?
    public var minimumLoadBalancerCapacity: MinimumLoadBalancerCapacity?
    public var capacityReservationState: [ZonalCapacityReservationState]?

    public init() {}

    public init(
      lastModifiedTime: Date? = nil,
      decreaseRequestsRemaining: Int? = nil,
      minimumLoadBalancerCapacity: MinimumLoadBalancerCapacity? = nil,
      capacityReservationState: [ZonalCapacityReservationState]? = nil
    ) {
      self.lastModifiedTime = lastModifiedTime
      self.decreaseRequestsRemaining = decreaseRequestsRemaining
      self.minimumLoadBalancerCapacity = minimumLoadBalancerCapacity
      self.capacityReservationState = capacityReservationState
    }

    public static let schema = AWSSchema(
      "DescribeCapacityReservationResponse",
      #"""
      LastModifiedTime time
      DecreaseRequestsRemaining int
      MinimumLoadBalancerCapacity MinimumLoadBalancerCapacity
      CapacityReservationState [ZonalCapacityReservationState]
      """#, [.shape(MinimumLoadBalancerCapacity.self), .shape(ZonalCapacityReservationState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&lastModifiedTime)
      case 1: r.readInt(&decreaseRequestsRemaining)
      case 2: r.readShape(&minimumLoadBalancerCapacity)
      case 3: r.readShapes(&capacityReservationState)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, lastModifiedTime)
      w.writeInt(1, decreaseRequestsRemaining)
      w.writeShape(2, minimumLoadBalancerCapacity)
      w.writeShapes(3, capacityReservationState)
    }
  }

  public struct CapacityReservationStatus: AWSShape {
    public var code: CapacityReservationStateEnum?
    public var reason: String?

    public init() {}

    public init(
      code: CapacityReservationStateEnum? = nil,
      reason: String? = nil
    ) {
      self.code = code
      self.reason = reason
    }

    public static let schema = AWSSchema(
      "CapacityReservationStatus",
      #"""
      Code CapacityReservationStateEnum
      Reason string
      """#, [.enumeration(CapacityReservationStateEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&code)
      case 1: r.readString(&reason)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, code)
      w.writeString(1, reason)
    }
  }

  public struct MinimumLoadBalancerCapacity: AWSShape {
    public var capacityUnits: Int?

    public init() {}

    public init(
      capacityUnits: Int? = nil
    ) {
      self.capacityUnits = capacityUnits
    }

    public static let schema = AWSSchema(
      "MinimumLoadBalancerCapacity",
      #"""
      CapacityUnits int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&capacityUnits)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, capacityUnits)
    }
  }

  public struct ZonalCapacityReservationState: AWSShape {
    public var state: CapacityReservationStatus?
    public var availabilityZone: String?
    public var effectiveCapacityUnits: Double?

    public init() {}

    public init(
      state: CapacityReservationStatus? = nil,
      availabilityZone: String? = nil,
      effectiveCapacityUnits: Double? = nil
    ) {
      self.state = state
      self.availabilityZone = availabilityZone
      self.effectiveCapacityUnits = effectiveCapacityUnits
    }

    public static let schema = AWSSchema(
      "ZonalCapacityReservationState",
      #"""
      State CapacityReservationStatus
      AvailabilityZone string
      EffectiveCapacityUnits double
      """#, [.shape(CapacityReservationStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&state)
      case 1: r.readString(&availabilityZone)
      case 2: r.readDouble(&effectiveCapacityUnits)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, state)
      w.writeString(1, availabilityZone)
      w.writeDouble(2, effectiveCapacityUnits)
    }
  }
}
