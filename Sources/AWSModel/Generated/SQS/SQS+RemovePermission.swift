// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `RemovePermission`.
  public static let removePermission = AWSOperation<RemovePermissionRequest, RemovePermissionResponse>(
    name: "RemovePermission", service: service, isReadOnly: false, isIdempotent: true)

  public struct RemovePermissionRequest: AWSShape {
    public var queueUrl: String?
    public var label: String?

    public init() {}

    public init(
      queueUrl: String? = nil,
      label: String? = nil
    ) {
      self.queueUrl = queueUrl
      self.label = label
    }

    public static let schema = AWSSchema(
      "RemovePermissionRequest",
      #"""
      QueueUrl! string
      Label! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readString(&label)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeString(1, label)
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
