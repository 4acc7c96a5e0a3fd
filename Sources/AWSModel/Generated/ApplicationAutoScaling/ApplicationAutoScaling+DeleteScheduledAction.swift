// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  /// `DeleteScheduledAction`.
  public static let deleteScheduledAction = AWSOperation<DeleteScheduledActionRequest, DeleteScheduledActionResponse>(
    name: "DeleteScheduledAction", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteScheduledActionRequest: AWSShape {
    public var serviceNamespace: ServiceNamespace?
    public var scheduledActionName: String?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?

    public init() {}

    public init(
      serviceNamespace: ServiceNamespace? = nil,
      scheduledActionName: String? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil
    ) {
      self.serviceNamespace = serviceNamespace
      self.scheduledActionName = scheduledActionName
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
    }

    public static let schema = AWSSchema(
      "DeleteScheduledActionRequest",
      #"""
      ServiceNamespace! ServiceNamespace
      ScheduledActionName! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ResourceId! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension! ScalableDimension
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&serviceNamespace)
      case 1: r.readString(&scheduledActionName)
      case 2: r.readString(&resourceId)
      case 3: r.readEnum(&scalableDimension)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, serviceNamespace)
      w.writeString(1, scheduledActionName)
      w.writeString(2, resourceId)
      w.writeEnum(3, scalableDimension)
    }
  }

  public struct DeleteScheduledActionResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteScheduledActionResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
