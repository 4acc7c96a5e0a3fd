// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `GetLaunchTemplateData`.
  public static let getLaunchTemplateData = AWSOperation<GetLaunchTemplateDataRequest, GetLaunchTemplateDataResponse>(
    name: "GetLaunchTemplateData", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetLaunchTemplateDataRequest: AWSShape {
    public var dryRun: Bool?
    public var instanceId: String?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      instanceId: String? = nil
    ) {
      self.dryRun = dryRun
      self.instanceId = instanceId
    }

    public static let schema = AWSSchema(
      "GetLaunchTemplateDataRequest",
      #"""
      DryRun bool
      InstanceId! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readString(&instanceId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeString(1, instanceId)
    }
  }

  public struct GetLaunchTemplateDataResponse: AWSShape {
    public var launchTemplateData: ResponseLaunchTemplateData?

    public init() {}

    public init(
      launchTemplateData: ResponseLaunchTemplateData? = nil
    ) {
      self.launchTemplateData = launchTemplateData
    }

    public static let schema = AWSSchema(
      "GetLaunchTemplateDataResponse",
      #"""
      LaunchTemplateData ResponseLaunchTemplateData xml=launchTemplateData
      """#, [.shape(ResponseLaunchTemplateData.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&launchTemplateData)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, launchTemplateData)
    }
  }
}
