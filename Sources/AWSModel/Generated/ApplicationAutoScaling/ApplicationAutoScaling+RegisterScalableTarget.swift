// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  /// `RegisterScalableTarget`.
  public static let registerScalableTarget = AWSOperation<RegisterScalableTargetRequest, RegisterScalableTargetResponse>(
    name: "RegisterScalableTarget", service: service, isReadOnly: false, isIdempotent: true)

  public struct RegisterScalableTargetRequest: AWSShape {
    public var serviceNamespace: ServiceNamespace?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?
    public var minCapacity: Int?
    public var maxCapacity: Int?
    public var roleARN: String?
    public var suspendedState: SuspendedState?
    public var tags: [String: String]?

    public init() {}

    public init(
      serviceNamespace: ServiceNamespace? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil,
      minCapacity: Int? = nil,
      maxCapacity: Int? = nil,
      roleARN: String? = nil,
      suspendedState: SuspendedState? = nil,
      tags: [String: String]? = nil
    ) {
      self.serviceNamespace = serviceNamespace
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
      self.minCapacity = minCapacity
      self.maxCapacity = maxCapacity
      self.roleARN = roleARN
      self.suspendedState = suspendedState
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "RegisterScalableTargetRequest",
      #"""
      ServiceNamespace! ServiceNamespace
      ResourceId! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension! ScalableDimension
      MinCapacity int
      MaxCapacity int
      RoleARN string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      SuspendedState SuspendedState
      Tags {string(1..128):string(0..256)}
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self), .shape(SuspendedState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&serviceNamespace)
      case 1: r.readString(&resourceId)
      case 2: r.readEnum(&scalableDimension)
      case 3: r.readInt(&minCapacity)
      case 4: r.readInt(&maxCapacity)
      case 5: r.readString(&roleARN)
      case 6: r.readShape(&suspendedState)
      case 7: r.readStringMap(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, serviceNamespace)
      w.writeString(1, resourceId)
      w.writeEnum(2, scalableDimension)
      w.writeInt(3, minCapacity)
      w.writeInt(4, maxCapacity)
      w.writeString(5, roleARN)
      w.writeShape(6, suspendedState)
      w.writeStringMap(7, tags)
    }
  }

  public struct RegisterScalableTargetResponse: AWSShape {
    public var scalableTargetARN: String?

    public init() {}

    public init(
      scalableTargetARN: String? = nil
    ) {
      self.scalableTargetARN = scalableTargetARN
    }

    public static let schema = AWSSchema(
      "RegisterScalableTargetResponse",
      #"""
      ScalableTargetARN string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&scalableTargetARN)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, scalableTargetARN)
    }
  }
}
