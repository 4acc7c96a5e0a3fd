// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ApplicationAutoScaling {
  /// `DescribeScalingActivities`.
  public static let describeScalingActivities = AWSOperation<DescribeScalingActivitiesRequest, DescribeScalingActivitiesResponse>(
    name: "DescribeScalingActivities", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeScalingActivitiesRequest, DescribeScalingActivitiesResponse>(
      inputToken: \DescribeScalingActivitiesRequest.nextToken, outputToken: \DescribeScalingActivitiesResponse.nextToken, limit: \DescribeScalingActivitiesRequest.maxResults,
      append: { appendItems(&$0.scalingActivities, $1.scalingActivities) }))

  public struct DescribeScalingActivitiesRequest: AWSShape {
    public var serviceNamespace: ServiceNamespace?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?
    public var maxResults: Int?
    public var nextToken: String?
    public var includeNotScaledActivities: Bool?

    public init() {}

    public init(
      serviceNamespace: ServiceNamespace? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil,
      includeNotScaledActivities: Bool? = nil
    ) {
      self.serviceNamespace = serviceNamespace
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
      self.maxResults = maxResults
      self.nextToken = nextToken
      self.includeNotScaledActivities = includeNotScaledActivities
    }

    public static let schema = AWSSchema(
      "DescribeScalingActivitiesRequest",
      #"""
      ServiceNamespace! ServiceNamespace
      ResourceId string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension ScalableDimension
      MaxResults int
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      IncludeNotScaledActivities bool
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&serviceNamespace)
      case 1: r.readString(&resourceId)
      case 2: r.readEnum(&scalableDimension)
      case 3: r.readInt(&maxResults)
      case 4: r.readString(&nextToken)
      case 5: r.readBool(&includeNotScaledActivities)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, serviceNamespace)
      w.writeString(1, resourceId)
      w.writeEnum(2, scalableDimension)
      w.writeInt(3, maxResults)
      w.writeString(4, nextToken)
      w.writeBool(5, includeNotScaledActivities)
    }
  }

  public struct DescribeScalingActivitiesResponse: AWSShape {
    public var scalingActivities: [ScalingActivity]?
    public var nextToken: String?

    public init() {}

    public init(
      scalingActivities: [ScalingActivity]? = nil,
      nextToken: String? = nil
    ) {
      self.scalingActivities = scalingActivities
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeScalingActivitiesResponse",
      #"""
      ScalingActivities [ScalingActivity]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(ScalingActivity.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&scalingActivities)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, scalingActivities)
      w.writeString(1, nextToken)
    }
  }

  public struct NotScaledReason: AWSShape {
    public var code: String?
    public var maxCapacity: Int?
    public var minCapacity: Int?
    public var currentCapacity: Int?

    public init() {}

    public init(
      code: String? = nil,
      maxCapacity: Int? = nil,
      minCapacity: Int? = nil,
      currentCapacity: Int? = nil
    ) {
      self.code = code
      self.maxCapacity = maxCapacity
      self.minCapacity = minCapacity
      self.currentCapacity = currentCapacity
    }

    public static let schema = AWSSchema(
      "NotScaledReason",
      #"""
      Code! string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxCapacity int
      MinCapacity int
      CurrentCapacity int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&code)
      case 1: r.readInt(&maxCapacity)
      case 2: r.readInt(&minCapacity)
      case 3: r.readInt(&currentCapacity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, code)
      w.writeInt(1, maxCapacity)
      w.writeInt(2, minCapacity)
      w.writeInt(3, currentCapacity)
    }
  }

  public struct ScalingActivity: AWSShape {
    public var activityId: String?
    public var serviceNamespace: ServiceNamespace?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?
    public var description: String?
    public var cause: String?
    public var startTime: Date?
    public var endTime: Date?
    public var statusCode: ScalingActivityStatusCode?
    public var statusMessage: String?
    public var details: String?
    public var notScaledReasons: [NotScaledReason]?

    public init() {}

    public init(
      activityId: String? = nil,
      serviceNamespace: ServiceNamespace? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil,
      description: String? = nil,
      cause: String? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil,
      statusCode: ScalingActivityStatusCode? = nil,
      statusMessage: String? = nil,
      details: String? = nil,
      notScaledReasons: [NotScaledReason]? = nil
    ) {
      self.activityId = activityId
      self.serviceNamespace = serviceNamespace
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
      self.description = description
      self.cause = cause
      self.startTime = startTime
      self.endTime = endTime
      self.statusCode = statusCode
      self.statusMessage = statusMessage
      self.details = details
      self.notScaledReasons = notScaledReasons
    }

    public static let schema = AWSSchema(
      "ScalingActivity",
      #"""
      ActivityId! string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ServiceNamespace! ServiceNamespace
      ResourceId! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension! ScalableDimension
      Description! string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Cause! string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      StartTime! time
      EndTime time
      StatusCode! ScalingActivityStatusCode
      StatusMessage string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Details string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      NotScaledReasons [NotScaledReason]
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self), .enumeration(ScalingActivityStatusCode.self), .shape(NotScaledReason.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&activityId)
      case 1: r.readEnum(&serviceNamespace)
      case 2: r.readString(&resourceId)
      case 3: r.readEnum(&scalableDimension)
      case 4: r.readString(&description)
      case 5: r.readString(&cause)
      case 6: r.readDate(&startTime)
      case 7: r.readDate(&endTime)
      case 8: r.readEnum(&statusCode)
      case 9: r.readString(&statusMessage)
      case 10: r.readString(&details)
      case 11: r.readShapes(&notScaledReasons)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, activityId)
      w.writeEnum(1, serviceNamespace)
      w.writeString(2, resourceId)
      w.writeEnum(3, scalableDimension)
      w.writeString(4, description)
      w.writeString(5, cause)
      w.writeDate(6, startTime)
      w.writeDate(7, endTime)
      w.writeEnum(8, statusCode)
      w.writeString(9, statusMessage)
      w.writeString(10, details)
      w.writeShapes(11, notScaledReasons)
    }
  }
}
