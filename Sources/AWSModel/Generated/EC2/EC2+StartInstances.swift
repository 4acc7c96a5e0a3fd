// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `StartInstances`.
  public static let startInstances = AWSOperation<StartInstancesRequest, StartInstancesResponse>(
    name: "StartInstances", service: service, isReadOnly: false, isIdempotent: true)

  public struct StartInstancesRequest: AWSShape {
    public var instanceIds: [String]?
    public var additionalInfo: String?
    public var dryRun: Bool?

    public init() {}

    public init(
      instanceIds: [String]? = nil,
      additionalInfo: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.instanceIds = instanceIds
      self.additionalInfo = additionalInfo
      self.dryRun = dryRun
    }

    public static let schema = AWSSchema(
      "StartInstancesRequest",
      #"""
      InstanceIds! [string|InstanceId] xml=InstanceId query=InstanceId
      AdditionalInfo string xml=additionalInfo
      DryRun bool xml=dryRun
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&instanceIds)
      case 1: r.readString(&additionalInfo)
      case 2: r.readBool(&dryRun)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, instanceIds)
      w.writeString(1, additionalInfo)
      w.writeBool(2, dryRun)
    }
  }

  public struct StartInstancesResponse: AWSShape {
    public var startingInstances: [InstanceStateChange]?

    public init() {}

    public init(
      startingInstances: [InstanceStateChange]? = nil
    ) {
      self.startingInstances = startingInstances
    }

    public static let schema = AWSSchema(
      "StartInstancesResponse",
      #"""
      StartingInstances [InstanceStateChange|item] xml=instancesSet query=InstancesSet
      """#, [.shape(InstanceStateChange.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&startingInstances)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, startingInstances)
    }
  }
}
