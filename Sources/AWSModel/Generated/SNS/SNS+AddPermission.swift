// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `AddPermission`.
  public static let addPermission = AWSOperation<AddPermissionRequest, AddPermissionResponse>(
    name: "AddPermission", service: service, isReadOnly: false, isIdempotent: true)

  public struct AddPermissionRequest: AWSShape {
    public var topicArn: String?
    public var label: String?
    public var awsAccountId: [String]?
    public var actionName: [String]?

    public init() {}

    public init(
      topicArn: String? = nil,
      label: String? = nil,
      awsAccountId: [String]? = nil,
      actionName: [String]? = nil
    ) {
      self.topicArn = topicArn
      self.label = label
      self.awsAccountId = awsAccountId
      self.actionName = actionName
    }

    public static let schema = AWSSchema(
      "AddPermissionRequest",
      #"""
      TopicArn! string
      Label! string
      AWSAccountId! [string]
      ActionName! [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&topicArn)
      case 1: r.readString(&label)
      case 2: r.readStrings(&awsAccountId)
      case 3: r.readStrings(&actionName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, topicArn)
      w.writeString(1, label)
      w.writeStrings(2, awsAccountId)
      w.writeStrings(3, actionName)
    }
  }

  public struct AddPermissionResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "AddPermissionResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
