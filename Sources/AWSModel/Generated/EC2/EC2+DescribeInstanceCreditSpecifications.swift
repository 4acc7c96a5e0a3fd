// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeInstanceCreditSpecifications`.
  public static let describeInstanceCreditSpecifications = AWSOperation<DescribeInstanceCreditSpecificationsRequest, DescribeInstanceCreditSpecificationsResponse>(
    name: "DescribeInstanceCreditSpecifications", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeInstanceCreditSpecificationsRequest, DescribeInstanceCreditSpecificationsResponse>(
      inputToken: \DescribeInstanceCreditSpecificationsRequest.nextToken, outputToken: \DescribeInstanceCreditSpecificationsResponse.nextToken, limit: \DescribeInstanceCreditSpecificationsRequest.maxResults,
      append: { appendItems(&$0.instanceCreditSpecifications, $1.instanceCreditSpecifications) }))

  public struct DescribeInstanceCreditSpecificationsRequest: AWSShape {
    public var dryRun: Bool?
    public var filters: [Filter]?
    public var instanceIds: [String]?
    public var maxResults: Int?
    public var nextToken: String?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      filters: [Filter]? = nil,
      instanceIds: [String]? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil
    ) {
      self.dryRun = dryRun
      self.filters = filters
      self.instanceIds = instanceIds
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeInstanceCreditSpecificationsRequest",
      #"""
      DryRun bool
      Filters [Filter|Filter] xml=Filter query=Filter
      InstanceIds [string|InstanceId] xml=InstanceId query=InstanceId
      MaxResults int(5..1000)
      NextToken string
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readShapes(&filters)
      case 2: r.readStrings(&instanceIds)
      case 3: r.readInt(&maxResults)
      case 4: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeShapes(1, filters)
      w.writeStrings(2, instanceIds)
      w.writeInt(3, maxResults)
      w.writeString(4, nextToken)
    }
  }

  public struct DescribeInstanceCreditSpecificationsResponse: AWSShape {
    public var instanceCreditSpecifications: [InstanceCreditSpecification]?
    public var nextToken: String?

    public init() {}

    public init(
      instanceCreditSpecifications: [InstanceCreditSpecification]? = nil,
      nextToken: String? = nil
    ) {
      self.instanceCreditSpecifications = instanceCreditSpecifications
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeInstanceCreditSpecificationsResponse",
      #"""
      InstanceCreditSpecifications [InstanceCreditSpecification|item] xml=instanceCreditSpecificationSet query=InstanceCreditSpecificationSet
      NextToken string xml=nextToken
      """#, [.shape(InstanceCreditSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&instanceCreditSpecifications)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, instanceCreditSpecifications)
      w.writeString(1, nextToken)
    }
  }

  public struct InstanceCreditSpecification: AWSShape {
    public var instanceId: String?
    public var cpuCredits: String?

    public init() {}

    public init(
      instanceId: String? = nil,
      cpuCredits: String? = nil
    ) {
      self.instanceId = instanceId
      self.cpuCredits = cpuCredits
    }

    public static let schema = AWSSchema(
      "InstanceCreditSpecification",
      #"""
      InstanceId string xml=instanceId
      CpuCredits string xml=cpuCredits
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceId)
      case 1: r.readString(&cpuCredits)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceId)
      w.writeString(1, cpuCredits)
    }
  }
}
