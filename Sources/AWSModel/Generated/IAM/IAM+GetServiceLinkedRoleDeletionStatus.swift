// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `GetServiceLinkedRoleDeletionStatus`.
  public static let getServiceLinkedRoleDeletionStatus = AWSOperation<GetServiceLinkedRoleDeletionStatusRequest, GetServiceLinkedRoleDeletionStatusResponse>(
    name: "GetServiceLinkedRoleDeletionStatus", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetServiceLinkedRoleDeletionStatusRequest: AWSShape {
    public var deletionTaskId: String?

    public init() {}

    public init(
      deletionTaskId: String? = nil
    ) {
      self.deletionTaskId = deletionTaskId
    }

    public static let schema = AWSSchema(
      "GetServiceLinkedRoleDeletionStatusRequest",
      #"""
      DeletionTaskId! string(1..1000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&deletionTaskId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, deletionTaskId)
    }
  }

  public struct GetServiceLinkedRoleDeletionStatusResponse: AWSShape {
    public var status: DeletionTaskStatusType?
    public var reason: DeletionTaskFailureReasonType?

    public init() {}

    public init(
      status: DeletionTaskStatusType? = nil,
      reason: DeletionTaskFailureReasonType? = nil
    ) {
      self.status = status
      self.reason = reason
    }

    public static let schema = AWSSchema(
      "GetServiceLinkedRoleDeletionStatusResponse",
      #"""
      Status! DeletionTaskStatusType
      Reason DeletionTaskFailureReasonType
      """#, [.enumeration(DeletionTaskStatusType.self), .shape(DeletionTaskFailureReasonType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&status)
      case 1: r.readShape(&reason)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, status)
      w.writeShape(1, reason)
    }
  }

  public struct DeletionTaskFailureReasonType: AWSShape {
    public var reason: String?
    public var roleUsageList: [RoleUsageType]?

    public init() {}

    public init(
      reason: String? = nil,
      roleUsageList: [RoleUsageType]? = nil
    ) {
      self.reason = reason
      self.roleUsageList = roleUsageList
    }

    public static let schema = AWSSchema(
      "DeletionTaskFailureReasonType",
      #"""
      Reason string(..1000)
      RoleUsageList [RoleUsageType]
      """#, [.shape(RoleUsageType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&reason)
      case 1: r.readShapes(&roleUsageList)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, reason)
      w.writeShapes(1, roleUsageList)
    }
  }

  public struct RoleUsageType: AWSShape {
    public var region: String?
    public var resources: [String]?

    public init() {}

    public init(
      region: String? = nil,
      resources: [String]? = nil
    ) {
      self.region = region
      self.resources = resources
    }

    public static let schema = AWSSchema(
      "RoleUsageType",
      #"""
      Region string(1..100)
      Resources [string(20..2048)]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&region)
      case 1: r.readStrings(&resources)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, region)
      w.writeStrings(1, resources)
    }
  }
}
