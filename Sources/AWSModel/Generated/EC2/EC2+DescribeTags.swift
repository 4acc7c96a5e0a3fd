// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeTags`.
  public static let describeTags = AWSOperation<DescribeTagsRequest, DescribeTagsResponse>(
    name: "DescribeTags", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeTagsRequest, DescribeTagsResponse>(
      inputToken: \DescribeTagsRequest.nextToken, outputToken: \DescribeTagsResponse.nextToken, limit: \DescribeTagsRequest.maxResults,
      append: { appendItems(&$0.tags, $1.tags) }))

  public struct DescribeTagsRequest: AWSShape {
    public var dryRun: Bool?
    public var filters: [Filter]?
    public var maxResults: Int?
    public var nextToken: String?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      filters: [Filter]? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil
    ) {
      self.dryRun = dryRun
      self.filters = filters
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeTagsRequest",
      #"""
      DryRun bool xml=dryRun
      Filters [Filter|Filter] xml=Filter query=Filter
      MaxResults int xml=maxResults
      NextToken string xml=nextToken
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readShapes(&filters)
      case 2: r.readInt(&maxResults)
      case 3: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeShapes(1, filters)
      w.writeInt(2, maxResults)
      w.writeString(3, nextToken)
    }
  }

  public struct DescribeTagsResponse: AWSShape {
    public var nextToken: String?
    public var tags: [TagDescription]?

    public init() {}

    public init(
      nextToken: String? = nil,
      tags: [TagDescription]? = nil
    ) {
      self.nextToken = nextToken
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "DescribeTagsResponse",
      #"""
      NextToken string xml=nextToken
      Tags [TagDescription|item] xml=tagSet query=TagSet
      """#, [.shape(TagDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeShapes(1, tags)
    }
  }

  public struct TagDescription: AWSShape {
    public var key: String?
    public var resourceId: String?
    public var resourceType: ResourceType?
    public var value: String?

    public init() {}

    public init(
      key: String? = nil,
      resourceId: String? = nil,
      resourceType: ResourceType? = nil,
      value: String? = nil
    ) {
      self.key = key
      self.resourceId = resourceId
      self.resourceType = resourceType
      self.value = value
    }

    public static let schema = AWSSchema(
      "TagDescription",
      #"""
      Key string xml=key
      ResourceId string xml=resourceId
      ResourceType ResourceType xml=resourceType
      Value string xml=value
      """#, [.enumeration(ResourceType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readString(&resourceId)
      case 2: r.readEnum(&resourceType)
      case 3: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeString(1, resourceId)
      w.writeEnum(2, resourceType)
      w.writeString(3, value)
    }
  }
}
