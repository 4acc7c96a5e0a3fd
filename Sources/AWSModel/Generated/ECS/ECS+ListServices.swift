// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `ListServices`.
  public static let listServices = AWSOperation<ListServicesRequest, ListServicesResponse>(
    name: "ListServices", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListServicesRequest, ListServicesResponse>(
      inputToken: \ListServicesRequest.nextToken, outputToken: \ListServicesResponse.nextToken, limit: \ListServicesRequest.maxResults,
      append: { appendItems(&$0.serviceArns, $1.serviceArns) }))

  public struct ListServicesRequest: AWSShape {
    public var cluster: String?
    public var nextToken: String?
    public var maxResults: Int?
    public var launchType: LaunchType?
    public var schedulingStrategy: SchedulingStrategy?
    public var resourceManagementType: ResourceManagementType?

    public init() {}

    public init(
      cluster: String? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil,
      launchType: LaunchType? = nil,
      schedulingStrategy: SchedulingStrategy? = nil,
      resourceManagementType: ResourceManagementType? = nil
    ) {
      self.cluster = cluster
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.launchType = launchType
      self.schedulingStrategy = schedulingStrategy
      self.resourceManagementType = resourceManagementType
    }

    public static let schema = AWSSchema(
      "ListServicesRequest",
      #"""
      cluster string
      nextToken string
      maxResults int
      launchType LaunchType
      schedulingStrategy SchedulingStrategy
      resourceManagementType ResourceManagementType
      """#, [.enumeration(LaunchType.self), .enumeration(SchedulingStrategy.self), .enumeration(ResourceManagementType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&nextToken)
      case 2: r.readInt(&maxResults)
      case 3: r.readEnum(&launchType)
      case 4: r.readEnum(&schedulingStrategy)
      case 5: r.readEnum(&resourceManagementType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, nextToken)
      w.writeInt(2, maxResults)
      w.writeEnum(3, launchType)
      w.writeEnum(4, schedulingStrategy)
      w.writeEnum(5, resourceManagementType)
    }
  }

  public struct ListServicesResponse: AWSShape {
    public var serviceArns: [String]?
    public var nextToken: String?

    public init() {}

    public init(
      serviceArns: [String]? = nil,
      nextToken: String? = nil
    ) {
      self.serviceArns = serviceArns
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListServicesResponse",
      #"""
      serviceArns [string]
      nextToken string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&serviceArns)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, serviceArns)
      w.writeString(1, nextToken)
    }
  }
}
