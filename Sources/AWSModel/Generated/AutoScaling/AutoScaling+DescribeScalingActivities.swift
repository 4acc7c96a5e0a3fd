// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeScalingActivities`.
  public static let describeScalingActivities = AWSOperation<DescribeScalingActivitiesRequest, DescribeScalingActivitiesResponse>(
    name: "DescribeScalingActivities", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeScalingActivitiesRequest, DescribeScalingActivitiesResponse>(
      inputToken: \DescribeScalingActivitiesRequest.nextToken, outputToken: \DescribeScalingActivitiesResponse.nextToken, limit: \DescribeScalingActivitiesRequest.maxRecords,
      append: { appendItems(&$0.activities, $1.activities) }))

  public struct DescribeScalingActivitiesRequest: AWSShape {
    public var activityIds: [String]?
    public var autoScalingGroupName: String?
    public var includeDeletedGroups: Bool?
    public var maxRecords: Int?
    public var nextToken: String?
    public var filters: [Filter]?

    public init() {}

    public init(
      activityIds: [String]? = nil,
      autoScalingGroupName: String? = nil,
      includeDeletedGroups: Bool? = nil,
      maxRecords: Int? = nil,
      nextToken: String? = nil,
      filters: [Filter]? = nil
    ) {
      self.activityIds = activityIds
      self.autoScalingGroupName = autoScalingGroupName
      self.includeDeletedGroups = includeDeletedGroups
      self.maxRecords = maxRecords
      self.nextToken = nextToken
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeScalingActivitiesRequest",
      #"""
      ActivityIds [string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      AutoScalingGroupName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      IncludeDeletedGroups bool
      MaxRecords int
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Filters [Filter]
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&activityIds)
      case 1: r.readString(&autoScalingGroupName)
      case 2: r.readBool(&includeDeletedGroups)
      case 3: r.readInt(&maxRecords)
      case 4: r.readString(&nextToken)
      case 5: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, activityIds)
      w.writeString(1, autoScalingGroupName)
      w.writeBool(2, includeDeletedGroups)
      w.writeInt(3, maxRecords)
      w.writeString(4, nextToken)
      w.writeShapes(5, filters)
    }
  }

  public struct DescribeScalingActivitiesResponse: AWSShape {
    public var activities: [Activity]?
    public var nextToken: String?

    public init() {}

    public init(
      activities: [Activity]? = nil,
      nextToken: String? = nil
    ) {
      self.activities = activities
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeScalingActivitiesResponse",
      #"""
      Activities! [Activity]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(Activity.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&activities)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, activities)
      w.writeString(1, nextToken)
    }
  }
}
