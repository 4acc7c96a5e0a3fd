// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  /// `DeleteScalingPolicy`.
  public static let deleteScalingPolicy = AWSOperation<DeleteScalingPolicyRequest, DeleteScalingPolicyResponse>(
    name: "DeleteScalingPolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteScalingPolicyRequest: AWSShape {
    public var policyName: String?
    public var serviceNamespace: ServiceNamespace?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?

    public init() {}

    public init(
      policyName: String? = nil,
      serviceNamespace: ServiceNamespace? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil
    ) {
      self.policyName = policyName
      self.serviceNamespace = serviceNamespace
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
    }

    public static let schema = AWSSchema(
      "DeleteScalingPolicyRequest",
      #"""
      PolicyName! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ServiceNamespace! ServiceNamespace
      ResourceId! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension! ScalableDimension
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyName)
      case 1: r.readEnum(&serviceNamespace)
      case 2: r.readString(&resourceId)
      case 3: r.readEnum(&scalableDimension)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyName)
      w.writeEnum(1, serviceNamespace)
      w.writeString(2, resourceId)
      w.writeEnum(3, scalableDimension)
    }
  }

  public struct DeleteScalingPolicyResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteScalingPolicyResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
