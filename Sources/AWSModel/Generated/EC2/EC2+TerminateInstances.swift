// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `TerminateInstances`.
  public static let terminateInstances = AWSOperation<TerminateInstancesRequest, TerminateInstancesResponse>(
    name: "TerminateInstances", service: service, isReadOnly: false, isIdempotent: true)

  public struct TerminateInstancesRequest: AWSShape {
    public var instanceIds: [String]?
    public var force: Bool?
    public var skipOsShutdown: Bool?
    public var dryRun: Bool?

    public init() {}

    public init(
      instanceIds: [String]? = nil,
      force: Bool? = nil,
      skipOsShutdown: Bool? = nil,
      dryRun: Bool? = nil
    ) {
      self.instanceIds = instanceIds
      self.force = force
      self.skipOsShutdown = skipOsShutdown
      self.dryRun = dryRun
    }

    public static let schema = AWSSchema(
      "TerminateInstancesRequest",
      #"""
      InstanceIds! [string|InstanceId] xml=InstanceId query=InstanceId
      Force bool
      SkipOsShutdown bool
      DryRun bool xml=dryRun
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&instanceIds)
      case 1: r.readBool(&force)
      case 2: r.readBool(&skipOsShutdown)
      case 3: r.readBool(&dryRun)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, instanceIds)
      w.writeBool(1, force)
      w.writeBool(2, skipOsShutdown)
      w.writeBool(3, dryRun)
    }
  }

  public struct TerminateInstancesResponse: AWSShape {
    public var terminatingInstances: [InstanceStateChange]?

    public init() {}

    public init(
      terminatingInstances: [InstanceStateChange]? = nil
    ) {
      self.terminatingInstances = terminatingInstances
    }

    public static let schema = AWSSchema(
      "TerminateInstancesResponse",
      #"""
      TerminatingInstances [InstanceStateChange|item] xml=instancesSet query=InstancesSet
      """#, [.shape(InstanceStateChange.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&terminatingInstances)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, terminatingInstances)
    }
  }
}
