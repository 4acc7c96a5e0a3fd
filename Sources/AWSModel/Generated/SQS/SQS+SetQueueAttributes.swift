// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `SetQueueAttributes`.
  public static let setQueueAttributes = AWSOperation<SetQueueAttributesRequest, SetQueueAttributesResponse>(
    name: "SetQueueAttributes", service: service, isReadOnly: false, isIdempotent: true)

  public struct SetQueueAttributesRequest: AWSShape {
    public var queueUrl: String?
    public var attributes: [String: String]?

    public init() {}

    public init(
      queueUrl: String? = nil,
      attributes: [String: String]? = nil
    ) {
      self.queueUrl = queueUrl
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "SetQueueAttributesRequest",
      #"""
      QueueUrl! string
      Attributes! *{QueueAttributeName:string}
      """#, [.enumeration(QueueAttributeName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readStringMap(&attributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeStringMap(1, attributes)
    }
  }

  public struct SetQueueAttributesResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "SetQueueAttributesResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
