// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `StopInstances`.
  public static let stopInstances = AWSOperation<StopInstancesRequest, StopInstancesResponse>(
    name: "StopInstances", service: service, isReadOnly: false, isIdempotent: true)

  public struct StopInstancesRequest: AWSShape {
    public var instanceIds: [String]?
    public var hibernate: Bool?
    public var skipOsShutdown: Bool?
    public var dryRun: Bool?
    public var force: Bool?

    public init() {}

    public init(
      instanceIds: [String]? = nil,
      hibernate: Bool? = nil,
      skipOsShutdown: Bool? = nil,
      dryRun: Bool? = nil,
      force: Bool? = nil
    ) {
      self.instanceIds = instanceIds
      self.hibernate = hibernate
      self.skipOsShutdown = skipOsShutdown
      self.dryRun = dryRun
      self.force = force
    }

    public static let schema = AWSSchema(
      "StopInstancesRequest",
      #"""
      InstanceIds! [string|InstanceId] xml=InstanceId query=InstanceId
      Hibernate bool
      SkipOsShutdown bool
      DryRun bool xml=dryRun
      Force bool xml=force
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&instanceIds)
      case 1: r.readBool(&hibernate)
      case 2: r.readBool(&skipOsShutdown)
      case 3: r.readBool(&dryRun)
      case 4: r.readBool(&force)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, instanceIds)
      w.writeBool(1, hibernate)
      w.writeBool(2, skipOsShutdown)
      w.writeBool(3, dryRun)
      w.writeBool(4, force)
    }
  }

  public struct StopInstancesResponse: AWSShape {
    public var stoppingInstances: [InstanceStateChange]?

    public init() {}

    public init(
      stoppingInstances: [InstanceStateChange]? = nil
    ) {
      self.stoppingInstances = stoppingInstances
    }

    public static let schema = AWSSchema(
      "StopInstancesResponse",
      #"""
      StoppingInstances [InstanceStateChange|item] xml=instancesSet query=InstancesSet
      """#, [.shape(InstanceStateChange.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&stoppingInstances)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, stoppingInstances)
    }
  }
}
