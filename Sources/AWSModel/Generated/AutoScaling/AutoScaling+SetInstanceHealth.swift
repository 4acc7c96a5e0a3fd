// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `SetInstanceHealth`.
  public static let setInstanceHealth = AWSOperation<SetInstanceHealthRequest, SetInstanceHealthResponse>(
    name: "SetInstanceHealth", service: service, isReadOnly: false, isIdempotent: true)

  public struct SetInstanceHealthRequest: AWSShape {
    public var instanceId: String?
    public var healthStatus: String?
    public var shouldRespectGracePeriod: Bool?

    public init() {}

    public init(
      instanceId: String? = nil,
      healthStatus: String? = nil,
      shouldRespectGracePeriod: Bool? = nil
    ) {
      self.instanceId = instanceId
      self.healthStatus = healthStatus
      self.shouldRespectGracePeriod = shouldRespectGracePeriod
    }

    public static let schema = AWSSchema(
      "SetInstanceHealthRequest",
      #"""
      InstanceId! string(1..19)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      HealthStatus! string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ShouldRespectGracePeriod bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceId)
      case 1: r.readString(&healthStatus)
      case 2: r.readBool(&shouldRespectGracePeriod)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceId)
      w.writeString(1, healthStatus)
      w.writeBool(2, shouldRespectGracePeriod)
    }
  }

  public struct SetInstanceHealthResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "SetInstanceHealthResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
