// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `CreateTopic`.
  public static let createTopic = AWSOperation<CreateTopicRequest, CreateTopicResponse>(
    name: "CreateTopic", service: service, isReadOnly: false, isIdempotent: true)

  public struct CreateTopicRequest: AWSShape {
    public var name: String?
    public var attributes: [String: String]?
    public var tags: [Tag]?
    public var dataProtectionPolicy: String?

    public init() {}

    public init(
      name: String? = nil,
      attributes: [String: String]? = nil,
      tags: [Tag]? = nil,
      dataProtectionPolicy: String? = nil
    ) {
      self.name = name
      self.attributes = attributes
      self.tags = tags
      self.dataProtectionPolicy = dataProtectionPolicy
    }

    public static let schema = AWSSchema(
      "CreateTopicRequest",
      #"""
      Name! string
      Attributes {string:string}
      Tags [Tag]
      DataProtectionPolicy string
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readStringMap(&attributes)
      case 2: r.readShapes(&tags)
      case 3: r.readString(&dataProtectionPolicy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeStringMap(1, attributes)
      w.writeShapes(2, tags)
      w.writeString(3, dataProtectionPolicy)
    }
  }

  public struct CreateTopicResponse: AWSShape {
    public var topicArn: String?

    public init() {}

    public init(
      topicArn: String? = nil
    ) {
      self.topicArn = topicArn
    }

    public static let schema = AWSSchema(
      "CreateTopicResponse",
      #"""
      TopicArn string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&topicArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, topicArn)
    }
  }
}
