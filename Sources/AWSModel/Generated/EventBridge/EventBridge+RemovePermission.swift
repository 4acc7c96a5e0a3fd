// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `RemovePermission`.
  public static let removePermission = AWSOperation<RemovePermissionRequest, RemovePermissionResponse>(
    name: "RemovePermission", service: service, isReadOnly: false, isIdempotent: true)

  public struct RemovePermissionRequest: AWSShape {
    public var statementId: String?
    public var removeAllPermissions: Bool?
    public var eventBusName: String?

    public init() {}

    public init(
      statementId: String? = nil,
      removeAllPermissions: Bool? = nil,
      eventBusName: String? = nil
    ) {
      self.statementId = statementId
      self.removeAllPermissions = removeAllPermissions
      self.eventBusName = eventBusName
    }

    public static let schema = AWSSchema(
      "RemovePermissionRequest",
      #"""
      StatementId string(1..64)/[a-zA-Z0-9-_]+/
      RemoveAllPermissions bool
      EventBusName string(1..256)/[\.\-_A-Za-z0-9]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&statementId)
      case 1: r.readBool(&removeAllPermissions)
      case 2: r.readString(&eventBusName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, statementId)
      w.writeBool(1, removeAllPermissions)
      w.writeString(2, eventBusName)
    }
  }

  public struct RemovePermissionResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "RemovePermissionResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
