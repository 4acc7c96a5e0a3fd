// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EC2 {
  /// `DescribeKeyPairs`.
  public static let describeKeyPairs = AWSOperation<DescribeKeyPairsRequest, DescribeKeyPairsResponse>(
    name: "DescribeKeyPairs", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeKeyPairsRequest: AWSShape {
    public var keyNames: [String]?
    public var keyPairIds: [String]?
    public var includePublicKey: Bool?
    public var dryRun: Bool?
    public var filters: [Filter]?

    public init() {}

    public init(
      keyNames: [String]? = nil,
      keyPairIds: [String]? = nil,
      includePublicKey: Bool? = nil,
      dryRun: Bool? = nil,
      filters: [Filter]? = nil
    ) {
      self.keyNames = keyNames
      self.keyPairIds = keyPairIds
      self.includePublicKey = includePublicKey
      self.dryRun = dryRun
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeKeyPairsRequest",
      #"""
      KeyNames [string|KeyName] xml=KeyName query=KeyName
      KeyPairIds [string|KeyPairId] xml=KeyPairId query=KeyPairId
      IncludePublicKey bool
      DryRun bool xml=dryRun
      Filters [Filter|Filter] xml=Filter query=Filter
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&keyNames)
      case 1: r.readStrings(&keyPairIds)
      case 2: r.readBool(&includePublicKey)
      case 3: r.readBool(&dryRun)
      case 4: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, keyNames)
      w.writeStrings(1, keyPairIds)
      w.writeBool(2, includePublicKey)
      w.writeBool(3, dryRun)
      w.writeShapes(4, filters)
    }
  }

  public struct DescribeKeyPairsResponse: AWSShape {
    public var keyPairs: [KeyPairInfo]?

    public init() {}

    public init(
      keyPairs: [KeyPairInfo]? = nil
    ) {
      self.keyPairs = keyPairs
    }

    public static let schema = AWSSchema(
      "DescribeKeyPairsResponse",
      #"""
      KeyPairs [KeyPairInfo|item] xml=keySet query=KeySet
      """#, [.shape(KeyPairInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&keyPairs)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, keyPairs)
    }
  }

  public struct KeyPairInfo: AWSShape {
    public var keyPairId: String?
    public var keyType: KeyType?
    public var tags: [Tag]?
    public var publicKey: String?
    public var createTime: Date?
    public var keyName: String?
    public var keyFingerprint: String?

    public init() {}

    public init(
      keyPairId: String? = nil,
      keyType: KeyType? = nil,
      tags: [Tag]? = nil,
      publicKey: String? = nil,
      createTime: Date? = nil,
      keyName: String? = nil,
      keyFingerprint: String? = nil
    ) {
      self.keyPairId = keyPairId
      self.keyType = keyType
      self.tags = tags
      self.publicKey = publicKey
      self.createTime = createTime
      self.keyName = keyName
      self.keyFingerprint = keyFingerprint
    }

    public static let schema = AWSSchema(
      "KeyPairInfo",
      #"""
      KeyPairId string xml=keyPairId
      KeyType KeyType xml=keyType
      Tags [Tag|item] xml=tagSet query=TagSet
      PublicKey string xml=publicKey
      CreateTime time xml=createTime
      KeyName string xml=keyName
      KeyFingerprint string xml=keyFingerprint
      """#, [.enumeration(KeyType.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&keyPairId)
      case 1: r.readEnum(&keyType)
      case 2: r.readShapes(&tags)
      case 3: r.readString(&publicKey)
      case 4: r.readDate(&createTime)
      case 5: r.readString(&keyName)
      case 6: r.readString(&keyFingerprint)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, keyPairId)
      w.writeEnum(1, keyType)
      w.writeShapes(2, tags)
      w.writeString(3, publicKey)
      w.writeDate(4, createTime)
      w.writeString(5, keyName)
      w.writeString(6, keyFingerprint)
    }
  }
}
