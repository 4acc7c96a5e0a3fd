// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  public struct HealthCheck: AWSShape {
    public var command: [String]?
    public var interval: Int?
    public var timeout: Int?
    public var retries: Int?
    public var startPeriod: Int?

    public init() {}

    public init(
      command: [String]? = nil,
      interval: Int? = nil,
      timeout: Int? = nil,
      retries: Int? = nil,
      startPeriod: Int? = nil
    ) {
      self.command = command
      self.interval = interval
      self.timeout = timeout
      self.retries = retries
      self.startPeriod = startPeriod
    }

    public static let schema = AWSSchema(
      "HealthCheck",
      #"""
      command! [string]
      interval int
      timeout int
      retries int
      startPeriod int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&command)
      case 1: r.readInt(&interval)
      case 2: r.readInt(&timeout)
      case 3: r.readInt(&retries)
      case 4: r.readInt(&startPeriod)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, command)
      w.writeInt(1, interval)
      w.writeInt(2, timeout)
      w.writeInt(3, retries)
      w.writeInt(4, startPeriod)
    }
  }

  public struct HostEntry: AWSShape {
    public var hostname: String?
    public var ipAddress: String?

    public init() {}

    public init(
      hostname: String? = nil,
      ipAddress: String? = nil
    ) {
      self.hostname = hostname
      self.ipAddress = ipAddress
    }

    public static let schema = AWSSchema(
      "HostEntry",
      #"""
      hostname! string
      ipAddress! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&hostname)
      case 1: r.readString(&ipAddress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, hostname)
      w.writeString(1, ipAddress)
    }
  }

  public struct HostVolumeProperties: AWSShape {
    public var sourcePath: String?

    public init() {}

    public init(
      sourcePath: String? = nil
    ) {
      self.sourcePath = sourcePath
    }

    public static let schema = AWSSchema(
      "HostVolumeProperties",
      #"""
      sourcePath string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&sourcePath)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, sourcePath)
    }
  }
}
