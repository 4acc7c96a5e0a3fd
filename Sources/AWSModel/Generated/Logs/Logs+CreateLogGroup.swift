// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `CreateLogGroup`.
  public static let createLogGroup = AWSOperation<CreateLogGroupRequest, CreateLogGroupResponse>(
    name: "CreateLogGroup", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateLogGroupRequest: AWSShape {
    public var logGroupName: String?
    public var kmsKeyId: String?
    public var tags: [String: String]?
    public var logGroupClass: LogGroupClass?
    public var deletionProtectionEnabled: Bool?

    public init() {}

    public init(
      logGroupName: String? = nil,
      kmsKeyId: String? = nil,
      tags: [String: String]? = nil,
      logGroupClass: LogGroupClass? = nil,
      deletionProtectionEnabled: Bool? = nil
    ) {
      self.logGroupName = logGroupName
      self.kmsKeyId = kmsKeyId
      self.tags = tags
      self.logGroupClass = logGroupClass
      self.deletionProtectionEnabled = deletionProtectionEnabled
    }

    public static let schema = AWSSchema(
      "CreateLogGroupRequest",
      #"""
      logGroupName! string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      kmsKeyId string(..256)
      tags {string(1..128)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]+)$/:string(..256)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$/}(1..50)
      logGroupClass LogGroupClass
      deletionProtectionEnabled bool
      """#, [.enumeration(LogGroupClass.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readString(&kmsKeyId)
      case 2: r.readStringMap(&tags)
      case 3: r.readEnum(&logGroupClass)
      case 4: r.readBool(&deletionProtectionEnabled)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeString(1, kmsKeyId)
      w.writeStringMap(2, tags)
      w.writeEnum(3, logGroupClass)
      w.writeBool(4, deletionProtectionEnabled)
    }
  }

  public struct CreateLogGroupResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "CreateLogGroupResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
