// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `SubmitAttachmentStateChanges`.
  public static let submitAttachmentStateChanges = AWSOperation<SubmitAttachmentStateChangesRequest, SubmitAttachmentStateChangesResponse>(
    name: "SubmitAttachmentStateChanges", service: service, isReadOnly: false, isIdempotent: true)

  public struct SubmitAttachmentStateChangesRequest: AWSShape {
    public var cluster: String?
    public var attachments: [AttachmentStateChange]?

    public init() {}

    public init(
      cluster: String? = nil,
      attachments: [AttachmentStateChange]? = nil
    ) {
      self.cluster = cluster
      self.attachments = attachments
    }

    public static let schema = AWSSchema(
      "SubmitAttachmentStateChangesRequest",
      #"""
      cluster string
      attachments! [AttachmentStateChange]
      """#, [.shape(AttachmentStateChange.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readShapes(&attachments)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeShapes(1, attachments)
    }
  }

  public struct SubmitAttachmentStateChangesResponse: AWSShape {
    public var acknowledgment: String?

    public init() {}

    public init(
      acknowledgment: String? = nil
    ) {
      self.acknowledgment = acknowledgment
    }

    public static let schema = AWSSchema(
      "SubmitAttachmentStateChangesResponse",
      #"""
      acknowledgment string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&acknowledgment)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, acknowledgment)
    }
  }
}
