// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension IAM {
  public struct Policy: AWSShape {
    public var policyName: String?
    public var policyId: String?
    public var arn: String?
    public var path: String?
    public var defaultVersionId: String?
    public var attachmentCount: Int?
    public var permissionsBoundaryUsageCount: Int?
    public var isAttachable: Bool?
    public var description: String?
    public var createDate: Date?
    public var updateDate: Date?
    public var tags: [Tag]?

    public init() {}

    public init(
      policyName: String? = nil,
      policyId: String? = nil,
      arn: String? = nil,
      path: String? = nil,
      defaultVersionId: String? = nil,
      attachmentCount: Int? = nil,
      permissionsBoundaryUsageCount: Int? = nil,
      isAttachable: Bool? = nil,
      description: String? = nil,
      createDate: Date? = nil,
      updateDate: Date? = nil,
      tags: [Tag]? = nil
    ) {
      self.policyName = policyName
      self.policyId = policyId
      self.arn = arn
      self.path = path
      self.defaultVersionId = defaultVersionId
      self.attachmentCount = attachmentCount
      self.permissionsBoundaryUsageCount = permissionsBoundaryUsageCount
      self.isAttachable = isAttachable
      self.description = description
      self.createDate = createDate
      self.updateDate = updateDate
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "Policy",
      #"""
      PolicyName string(1..128)/[\w+=,.@-]+/
      PolicyId string(16..128)/[\w]+/
      Arn string(20..2048)
      Path string(1..512)/((\/[A-Za-z0-9\.,\+@=_-]+)*)\//
      DefaultVersionId string/v[1-9][0-9]*(\.[A-Za-z0-9-]*)?/
      AttachmentCount int
      PermissionsBoundaryUsageCount int
      IsAttachable bool
      Description string(..1000)
      CreateDate time
      UpdateDate time
      Tags [Tag](..50)
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyName)
      case 1: r.readString(&policyId)
      case 2: r.readString(&arn)
      case 3: r.readString(&path)
      case 4: r.readString(&defaultVersionId)
      case 5: r.readInt(&attachmentCount)
      case 6: r.readInt(&permissionsBoundaryUsageCount)
      case 7: r.readBool(&isAttachable)
      case 8: r.readString(&description)
      case 9: r.readDate(&createDate)
      case 10: r.readDate(&updateDate)
      case 11: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyName)
      w.writeString(1, policyId)
      w.writeString(2, arn)
      w.writeString(3, path)
      w.writeString(4, defaultVersionId)
      w.writeInt(5, attachmentCount)
      w.writeInt(6, permissionsBoundaryUsageCount)
      w.writeBool(7, isAttachable)
      w.writeString(8, description)
      w.writeDate(9, createDate)
      w.writeDate(10, updateDate)
      w.writeShapes(11, tags)
    }
  }

  public struct PolicyVersion: AWSShape {
    public var document: String?
    public var versionId: String?
    public var isDefaultVersion: Bool?
    public var createDate: Date?

    public init() {}

    public init(
      document: String? = nil,
      versionId: String? = nil,
      isDefaultVersion: Bool? = nil,
      createDate: Date? = nil
    ) {
      self.document = document
      self.versionId = versionId
      self.isDefaultVersion = isDefaultVersion
      self.createDate = createDate
    }

    public static let schema = AWSSchema(
      "PolicyVersion",
      #"""
      Document string(1..131072)/[\u0009\u000A\u000D\u0020-\u00FF]+/
      VersionId string/v[1-9][0-9]*(\.[A-Za-z0-9-]*)?/
      IsDefaultVersion bool
      CreateDate time
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&document)
      case 1: r.readString(&versionId)
      case 2: r.readBool(&isDefaultVersion)
      case 3: r.readDate(&createDate)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, document)
      w.writeString(1, versionId)
      w.writeBool(2, isDefaultVersion)
      w.writeDate(3, createDate)
    }
  }
}
