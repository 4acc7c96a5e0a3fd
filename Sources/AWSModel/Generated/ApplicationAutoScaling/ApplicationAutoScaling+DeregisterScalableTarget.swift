// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  /// `DeregisterScalableTarget`.
  public static let deregisterScalableTarget = AWSOperation<DeregisterScalableTargetRequest, DeregisterScalableTargetResponse>(
    name: "DeregisterScalableTarget", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeregisterScalableTargetRequest: AWSShape {
    public var serviceNamespace: ServiceNamespace?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?

    public init() {}

    public init(
      serviceNamespace: ServiceNamespace? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil
    ) {
      self.serviceNamespace = serviceNamespace
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
    }

    public static let schema = AWSSchema(
      "DeregisterScalableTargetRequest",
      #"""
      ServiceNamespace! ServiceNamespace
      ResourceId! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension! ScalableDimension
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&serviceNamespace)
      case 1: r.readString(&resourceId)
      case 2: r.readEnum(&scalableDimension)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, serviceNamespace)
      w.writeString(1, resourceId)
      w.writeEnum(2, scalableDimension)
    }
  }

  public struct DeregisterScalableTargetResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeregisterScalableTargetResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
