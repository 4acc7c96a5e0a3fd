// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `ListAttributes`.
  public static let listAttributes = AWSOperation<ListAttributesRequest, ListAttributesResponse>(
    name: "ListAttributes", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListAttributesRequest, ListAttributesResponse>(
      inputToken: \ListAttributesRequest.nextToken, outputToken: \ListAttributesResponse.nextToken, limit: \ListAttributesRequest.maxResults,
      append: { appendItems(&$0.attributes, $1.attributes) }))

  public struct ListAttributesRequest: AWSShape {
    public var cluster: String?
    public var targetType: TargetType?
    public var attributeName: String?
    public var attributeValue: String?
    public var nextToken: String?
    public var maxResults: Int?

    public init() {}

    public init(
      cluster: String? = nil,
      targetType: TargetType? = nil,
      attributeName: String? = nil,
      attributeValue: String? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil
    ) {
      self.cluster = cluster
      self.targetType = targetType
      self.attributeName = attributeName
      self.attributeValue = attributeValue
      self.nextToken = nextToken
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "ListAttributesRequest",
      #"""
      cluster string
      targetType! TargetType
      attributeName string
      attributeValue string
      nextToken string
      maxResults int
      """#, [.enumeration(TargetType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readEnum(&targetType)
      case 2: r.readString(&attributeName)
      case 3: r.readString(&attributeValue)
      case 4: r.readString(&nextToken)
      case 5: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeEnum(1, targetType)
      w.writeString(2, attributeName)
      w.writeString(3, attributeValue)
      w.writeString(4, nextToken)
      w.writeInt(5, maxResults)
    }
  }

  public struct ListAttributesResponse: AWSShape {
    public var attributes: [Attribute]?
    public var nextToken: String?

    public init() {}

    public init(
      attributes: [Attribute]? = nil,
      nextToken: String? = nil
    ) {
      self.attributes = attributes
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListAttributesResponse",
      #"""
      attributes [Attribute]
      nextToken string
      """#, [.shape(Attribute.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&attributes)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, attributes)
      w.writeString(1, nextToken)
    }
  }
}
