// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `RemovePermission`.
  public static let removePermission = AWSOperation<RemovePermissionRequest, RemovePermissionResponse>(
    name: "RemovePermission", service: service, isReadOnly: false, isIdempotent: true)

  public struct RemovePermissionRequest: AWSShape {
    public var topicArn: String?
    public var label: String?

    public init() {}

    public init(
      topicArn: String? = nil,
      label: String? = nil
    ) {
      self.topicArn = topicArn
      self.label = label
    }

    public static let schema = AWSSchema(
      "RemovePermissionRequest",
      #"""
      TopicArn! string
      Label! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&topicArn)
      case 1: r.readString(&label)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, topicArn)
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
