// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `ExecutePolicy`.
  public static let executePolicy = AWSOperation<ExecutePolicyRequest, ExecutePolicyResponse>(
    name: "ExecutePolicy", service: service, isReadOnly: false, isIdempotent: false)

  public struct ExecutePolicyRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var policyName: String?
    public var honorCooldown: Bool?
    public var metricValue: Double?
    public var breachThreshold: Double?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      policyName: String? = nil,
      honorCooldown: Bool? = nil,
      metricValue: Double? = nil,
      breachThreshold: Double? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.policyName = policyName
      self.honorCooldown = honorCooldown
      self.metricValue = metricValue
      self.breachThreshold = breachThreshold
    }

    public static let schema = AWSSchema(
      "ExecutePolicyRequest",
      #"""
      AutoScalingGroupName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PolicyName! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      HonorCooldown bool
      MetricValue double
      BreachThreshold double
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&policyName)
      case 2: r.readBool(&honorCooldown)
      case 3: r.readDouble(&metricValue)
      case 4: r.readDouble(&breachThreshold)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, policyName)
      w.writeBool(2, honorCooldown)
      w.writeDouble(3, metricValue)
      w.writeDouble(4, breachThreshold)
    }
  }

  public struct ExecutePolicyResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "ExecutePolicyResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
