// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `RebootInstances`.
  public static let rebootInstances = AWSOperation<RebootInstancesRequest, RebootInstancesResponse>(
    name: "RebootInstances", service: service, isReadOnly: false, isIdempotent: false)

  public struct RebootInstancesRequest: AWSShape {
    public var instanceIds: [String]?
    public var dryRun: Bool?

    public init() {}

    public init(
      instanceIds: [String]? = nil,
      dryRun: Bool? = nil
    ) {
      self.instanceIds = instanceIds
      self.dryRun = dryRun
    }

    public static let schema = AWSSchema(
      "RebootInstancesRequest",
      #"""
      InstanceIds! [string|InstanceId] xml=InstanceId query=InstanceId
      DryRun bool xml=dryRun
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&instanceIds)
      case 1: r.readBool(&dryRun)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, instanceIds)
      w.writeBool(1, dryRun)
    }
  }

  public struct RebootInstancesResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "RebootInstancesResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
