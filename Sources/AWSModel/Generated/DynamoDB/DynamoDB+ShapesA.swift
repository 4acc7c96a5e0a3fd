// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension DynamoDB {
  public struct ArchivalSummary: AWSShape {
    public var archivalDateTime: Date?
    public var archivalReason: String?
    public var archivalBackupArn: String?

    public init() {}

    public init(
      archivalDateTime: Date? = nil,
      archivalReason: String? = nil,
      archivalBackupArn: String? = nil
    ) {
      self.archivalDateTime = archivalDateTime
      self.archivalReason = archivalReason
      self.archivalBackupArn = archivalBackupArn
    }

    public static let schema = AWSSchema(
      "ArchivalSummary",
      #"""
      ArchivalDateTime time
      ArchivalReason string
      ArchivalBackupArn string(37..1024)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&archivalDateTime)
      case 1: r.readString(&archivalReason)
      case 2: r.readString(&archivalBackupArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, archivalDateTime)
      w.writeString(1, archivalReason)
      w.writeString(2, archivalBackupArn)
    }
  }

  public struct AttributeDefinition: AWSShape {
    public var attributeName: String?
    public var attributeType: ScalarAttributeType?

    public init() {}

    public init(
      attributeName: String? = nil,
      attributeType: ScalarAttributeType? = nil
    ) {
      self.attributeName = attributeName
      self.attributeType = attributeType
    }

    public static let schema = AWSSchema(
      "AttributeDefinition",
      #"""
      AttributeName! string(1..255)
      AttributeType! ScalarAttributeType
      """#, [.enumeration(ScalarAttributeType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&attributeName)
      case 1: r.readEnum(&attributeType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, attributeName)
      w.writeEnum(1, attributeType)
    }
  }

  public struct AttributeValue: AWSShape {
    public var s: String?
    public var n: String?
    public var b: [UInt8]?
    public var ss: [String]?
    public var ns: [String]?
    public var bs: [[UInt8]]?
    public var m: [String: AttributeValue]?
    public var l: [AttributeValue]?
    public var null: Bool?
    public var bool: Bool?

    public init() {}

    public init(
      s: String? = nil,
      n: String? = nil,
      b: [UInt8]? = nil,
      ss: [String]? = nil,
      ns: [String]? = nil,
      bs: [[UInt8]]? = nil,
      m: [String: AttributeValue]? = nil,
      l: [AttributeValue]? = nil,
      null: Bool? = nil,
      bool: Bool? = nil
    ) {
      self.s = s
      self.n = n
      self.b = b
      self.ss = ss
      self.ns = ns
      self.bs = bs
      self.m = m
      self.l = l
      self.null = null
      self.bool = bool
    }

    public static let schema = AWSSchema(
      "AttributeValue",
      #"""
      S string
      N string
      B blob
      SS [string]
      NS [string]
      BS [blob]
      M {string(..65535):AttributeValue}
      L [AttributeValue]
      NULL bool
      BOOL bool
      """#, [.shape(AttributeValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&s)
      case 1: r.readString(&n)
      case 2: r.readBlob(&b)
      case 3: r.readStrings(&ss)
      case 4: r.readStrings(&ns)
      case 5: r.readBlobs(&bs)
      case 6: r.readShapeMap(&m)
      case 7: r.readShapes(&l)
      case 8: r.readBool(&null)
      case 9: r.readBool(&bool)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, s)
      w.writeString(1, n)
      w.writeBlob(2, b)
      w.writeStrings(3, ss)
      w.writeStrings(4, ns)
      w.writeBlobs(5, bs)
      w.writeShapeMap(6, m)
      w.writeShapes(7, l)
      w.writeBool(8, null)
      w.writeBool(9, bool)
    }
  }
}
