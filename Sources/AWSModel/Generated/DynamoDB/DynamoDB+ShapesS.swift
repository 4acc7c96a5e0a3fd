// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension DynamoDB {
  public struct SSEDescription: AWSShape {
    public var status: SSEStatus?
    public var sseType: SSEType?
    public var kmsMasterKeyArn: String?
    public var inaccessibleEncryptionDateTime: Date?

    public init() {}

    public init(
      status: SSEStatus? = nil,
      sseType: SSEType? = nil,
      kmsMasterKeyArn: String? = nil,
      inaccessibleEncryptionDateTime: Date? = nil
    ) {
      self.status = status
      self.sseType = sseType
      self.kmsMasterKeyArn = kmsMasterKeyArn
      self.inaccessibleEncryptionDateTime = inaccessibleEncryptionDateTime
    }

    public static let schema = AWSSchema(
      "SSEDescription",
      #"""
      Status SSEStatus
      SSEType SSEType
      KMSMasterKeyArn string
      InaccessibleEncryptionDateTime time
      """#, [.enumeration(SSEStatus.self), .enumeration(SSEType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&status)
      case 1: r.readEnum(&sseType)
      case 2: r.readString(&kmsMasterKeyArn)
      case 3: r.readDate(&inaccessibleEncryptionDateTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, status)
      w.writeEnum(1, sseType)
      w.writeString(2, kmsMasterKeyArn)
      w.writeDate(3, inaccessibleEncryptionDateTime)
    }
  }

  public struct SSESpecification: AWSShape {
    public var enabled: Bool?
    public var sseType: SSEType?
    public var kmsMasterKeyId: String?

    public init() {}

    public init(
      enabled: Bool? = nil,
      sseType: SSEType? = nil,
      kmsMasterKeyId: String? = nil
    ) {
      self.enabled = enabled
      self.sseType = sseType
      self.kmsMasterKeyId = kmsMasterKeyId
    }

    public static let schema = AWSSchema(
      "SSESpecification",
      #"""
      Enabled bool
      SSEType SSEType
      KMSMasterKeyId string
      """#, [.enumeration(SSEType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&enabled)
      case 1: r.readEnum(&sseType)
      case 2: r.readString(&kmsMasterKeyId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, enabled)
      w.writeEnum(1, sseType)
      w.writeString(2, kmsMasterKeyId)
    }
  }

  public struct StreamSpecification: AWSShape {
    public var streamEnabled: Bool?
    public var streamViewType: StreamViewType?

    public init() {}

    public init(
      streamEnabled: Bool? = nil,
      streamViewType: StreamViewType? = nil
    ) {
      self.streamEnabled = streamEnabled
      self.streamViewType = streamViewType
    }

    public static let schema = AWSSchema(
      "StreamSpecification",
      #"""
      StreamEnabled! bool
      StreamViewType StreamViewType
      """#, [.enumeration(StreamViewType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&streamEnabled)
      case 1: r.readEnum(&streamViewType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, streamEnabled)
      w.writeEnum(1, streamViewType)
    }
  }
}
