// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `AddPermission`.
  public static let addPermission = AWSOperation<AddPermissionRequest, AddPermissionResponse>(
    name: "AddPermission", service: service, isReadOnly: false, isIdempotent: true)

  public struct AddPermissionRequest: AWSShape {
    public var queueUrl: String?
    public var label: String?
    public var awsAccountIds: [String]?
    public var actions: [String]?

    public init() {}

    public init(
      queueUrl: String? = nil,
      label: String? = nil,
      awsAccountIds: [String]? = nil,
      actions: [String]? = nil
    ) {
      self.queueUrl = queueUrl
      self.label = label
      self.awsAccountIds = awsAccountIds
      self.actions = actions
    }

    public static let schema = AWSSchema(
      "AddPermissionRequest",
      #"""
      QueueUrl! string
      Label! string
      AWSAccountIds! *[string]
      Actions! *[string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readString(&label)
      case 2: r.readStrings(&awsAccountIds)
      case 3: r.readStrings(&actions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeString(1, label)
      w.writeStrings(2, awsAccountIds)
      w.writeStrings(3, actions)
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
