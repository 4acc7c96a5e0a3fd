// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `ListContainerInstances`.
  public static let listContainerInstances = AWSOperation<ListContainerInstancesRequest, ListContainerInstancesResponse>(
    name: "ListContainerInstances", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListContainerInstancesRequest, ListContainerInstancesResponse>(
      inputToken: \ListContainerInstancesRequest.nextToken, outputToken: \ListContainerInstancesResponse.nextToken, limit: \ListContainerInstancesRequest.maxResults,
      append: { appendItems(&$0.containerInstanceArns, $1.containerInstanceArns) }))

  public struct ListContainerInstancesRequest: AWSShape {
    public var cluster: String?
    public var filter: String?
    public var nextToken: String?
    public var maxResults: Int?
    public var status: ContainerInstanceStatus?

    public init() {}

    public init(
      cluster: String? = nil,
      filter: String? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil,
      status: ContainerInstanceStatus? = nil
    ) {
      self.cluster = cluster
      self.filter = filter
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.status = status
    }

    public static let schema = AWSSchema(
      "ListContainerInstancesRequest",
      #"""
      cluster string
      filter string
      nextToken string
      maxResults int
      status ContainerInstanceStatus
      """#, [.enumeration(ContainerInstanceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&filter)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&maxResults)
      case 4: r.readEnum(&status)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, filter)
      w.writeString(2, nextToken)
      w.writeInt(3, maxResults)
      w.writeEnum(4, status)
    }
  }

  public struct ListContainerInstancesResponse: AWSShape {
    public var containerInstanceArns: [String]?
    public var nextToken: String?

    public init() {}

    public init(
      containerInstanceArns: [String]? = nil,
      nextToken: String? = nil
    ) {
      self.containerInstanceArns = containerInstanceArns
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListContainerInstancesResponse",
      #"""
      containerInstanceArns [string]
      nextToken string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&containerInstanceArns)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, containerInstanceArns)
      w.writeString(1, nextToken)
    }
  }
}
