// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeTags`.
  public static let describeTags = AWSOperation<DescribeTagsRequest, DescribeTagsResponse>(
    name: "DescribeTags", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeTagsRequest, DescribeTagsResponse>(
      inputToken: \DescribeTagsRequest.nextToken, outputToken: \DescribeTagsResponse.nextToken, limit: \DescribeTagsRequest.maxRecords,
      append: { appendItems(&$0.tags, $1.tags) }))

  public struct DescribeTagsRequest: AWSShape {
    public var filters: [Filter]?
    public var nextToken: String?
    public var maxRecords: Int?

    public init() {}

    public init(
      filters: [Filter]? = nil,
      nextToken: String? = nil,
      maxRecords: Int? = nil
    ) {
      self.filters = filters
      self.nextToken = nextToken
      self.maxRecords = maxRecords
    }

    public static let schema = AWSSchema(
      "DescribeTagsRequest",
      #"""
      Filters [Filter]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxRecords int
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&filters)
      case 1: r.readString(&nextToken)
      case 2: r.readInt(&maxRecords)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, filters)
      w.writeString(1, nextToken)
      w.writeInt(2, maxRecords)
    }
  }

  public struct DescribeTagsResponse: AWSShape {
    public var tags: [TagDescription]?
    public var nextToken: String?

    public init() {}

    public init(
      tags: [TagDescription]? = nil,
      nextToken: String? = nil
    ) {
      self.tags = tags
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeTagsResponse",
      #"""
      Tags [TagDescription]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(TagDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&tags)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, tags)
      w.writeString(1, nextToken)
    }
  }
}
