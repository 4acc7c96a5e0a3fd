// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EC2 {
  /// `GetConsoleOutput`.
  public static let getConsoleOutput = AWSOperation<GetConsoleOutputRequest, GetConsoleOutputResponse>(
    name: "GetConsoleOutput", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetConsoleOutputRequest: AWSShape {
    public var instanceId: String?
    public var latest: Bool?
    public var dryRun: Bool?

    public init() {}

    public init(
      instanceId: String? = nil,
      latest: Bool? = nil,
      dryRun: Bool? = nil
    ) {
      self.instanceId = instanceId
      self.latest = latest
      self.dryRun = dryRun
    }

    public static let schema = AWSSchema(
      "GetConsoleOutputRequest",
      #"""
      InstanceId! string
      Latest bool
      DryRun bool xml=dryRun
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceId)
      case 1: r.readBool(&latest)
      case 2: r.readBool(&dryRun)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceId)
      w.writeBool(1, latest)
      w.writeBool(2, dryRun)
    }
  }

  public struct GetConsoleOutputResponse: AWSShape {
    public var instanceId: String?
    public var timestamp: Date?
    public var output: String?

    public init() {}

    public init(
      instanceId: String? = nil,
      timestamp: Date? = nil,
      output: String? = nil
    ) {
      self.instanceId = instanceId
      self.timestamp = timestamp
      self.output = output
    }

    public static let schema = AWSSchema(
      "GetConsoleOutputResponse",
      #"""
      InstanceId string xml=instanceId
      Timestamp time xml=timestamp
      Output string xml=output
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceId)
      case 1: r.readDate(&timestamp)
      case 2: r.readString(&output)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceId)
      w.writeDate(1, timestamp)
      w.writeString(2, output)
    }
  }
}
