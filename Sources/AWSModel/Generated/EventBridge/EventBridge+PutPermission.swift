// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `PutPermission`.
  public static let putPermission = AWSOperation<PutPermissionRequest, PutPermissionResponse>(
    name: "PutPermission", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutPermissionRequest: AWSShape {
    public var eventBusName: String?
    public var action: String?
    public var principal: String?
    public var statementId: String?
    public var condition: Condition?
    public var policy: String?

    public init() {}

    public init(
      eventBusName: String? = nil,
      action: String? = nil,
      principal: String? = nil,
      statementId: String? = nil,
      condition: Condition? = nil,
      policy: String? = nil
    ) {
      self.eventBusName = eventBusName
      self.action = action
      self.principal = principal
      self.statementId = statementId
      self.condition = condition
      self.policy = policy
    }

    public static let schema = AWSSchema(
      "PutPermissionRequest",
      #"""
      EventBusName string(1..256)/[\.\-_A-Za-z0-9]+/
      Action string(1..64)/events:[a-zA-Z]+/
      Principal string(1..12)/(\d{12}|\*)/
      StatementId string(1..64)/[a-zA-Z0-9-_]+/
      Condition Condition
      Policy string
      """#, [.shape(Condition.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&eventBusName)
      case 1: r.readString(&action)
      case 2: r.readString(&principal)
      case 3: r.readString(&statementId)
      case 4: r.readShape(&condition)
      case 5: r.readString(&policy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, eventBusName)
      w.writeString(1, action)
      w.writeString(2, principal)
      w.writeString(3, statementId)
      w.writeShape(4, condition)
      w.writeString(5, policy)
    }
  }

  public struct PutPermissionResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutPermissionResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct Condition: AWSShape {
    public var type: String?
    public var key: String?
    public var value: String?

    public init() {}

    public init(
      type: String? = nil,
      key: String? = nil,
      value: String? = nil
    ) {
      self.type = type
      self.key = key
      self.value = value
    }

    public static let schema = AWSSchema(
      "Condition",
      #"""
      Type! string
      Key! string
      Value! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&type)
      case 1: r.readString(&key)
      case 2: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, type)
      w.writeString(1, key)
      w.writeString(2, value)
    }
  }
}
