// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `StopServiceDeployment`.
  public static let stopServiceDeployment = AWSOperation<StopServiceDeploymentRequest, StopServiceDeploymentResponse>(
    name: "StopServiceDeployment", service: service, isReadOnly: false, isIdempotent: true)

  public struct StopServiceDeploymentRequest: AWSShape {
    public var serviceDeploymentArn: String?
    public var stopType: StopServiceDeploymentStopType?

    public init() {}

    public init(
      serviceDeploymentArn: String? = nil,
      stopType: StopServiceDeploymentStopType? = nil
    ) {
      self.serviceDeploymentArn = serviceDeploymentArn
      self.stopType = stopType
    }

    public static let schema = AWSSchema(
      "StopServiceDeploymentRequest",
      #"""
      serviceDeploymentArn! string
      stopType StopServiceDeploymentStopType
      """#, [.enumeration(StopServiceDeploymentStopType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&serviceDeploymentArn)
      case 1: r.readEnum(&stopType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, serviceDeploymentArn)
      w.writeEnum(1, stopType)
    }
  }

  public struct StopServiceDeploymentResponse: AWSShape {
    public var serviceDeploymentArn: String?

    public init() {}

    public init(
      serviceDeploymentArn: String? = nil
    ) {
      self.serviceDeploymentArn = serviceDeploymentArn
    }

    public static let schema = AWSSchema(
      "StopServiceDeploymentResponse",
      #"""
      serviceDeploymentArn string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&serviceDeploymentArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, serviceDeploymentArn)
    }
  }
}
