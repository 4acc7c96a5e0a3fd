// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `ListTasks`.
  public static let listTasks = AWSOperation<ListTasksRequest, ListTasksResponse>(
    name: "ListTasks", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListTasksRequest, ListTasksResponse>(
      inputToken: \ListTasksRequest.nextToken, outputToken: \ListTasksResponse.nextToken, limit: \ListTasksRequest.maxResults,
      append: { appendItems(&$0.taskArns, $1.taskArns) }))

  public struct ListTasksRequest: AWSShape {
    public var cluster: String?
    public var containerInstance: String?
    public var family: String?
    public var nextToken: String?
    public var maxResults: Int?
    public var startedBy: String?
    public var serviceName: String?
    public var desiredStatus: DesiredStatus?
    public var launchType: LaunchType?
    public var daemonName: String?

    public init() {}

    public init(
      cluster: String? = nil,
      containerInstance: String? = nil,
      family: String? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil,
      startedBy: String? = nil,
      serviceName: String? = nil,
      desiredStatus: DesiredStatus? = nil,
      launchType: LaunchType? = nil,
      daemonName: String? = nil
    ) {
      self.cluster = cluster
      self.containerInstance = containerInstance
      self.family = family
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.startedBy = startedBy
      self.serviceName = serviceName
      self.desiredStatus = desiredStatus
      self.launchType = launchType
      self.daemonName = daemonName
    }

    public static let schema = AWSSchema(
      "ListTasksRequest",
      #"""
      cluster string
      containerInstance string
      family string
      nextToken string
      maxResults int
      startedBy string
      serviceName string
      desiredStatus DesiredStatus
      launchType LaunchType
      daemonName string
      """#, [.enumeration(DesiredStatus.self), .enumeration(LaunchType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&containerInstance)
      case 2: r.readString(&family)
      case 3: r.readString(&nextToken)
      case 4: r.readInt(&maxResults)
      case 5: r.readString(&startedBy)
      case 6: r.readString(&serviceName)
      case 7: r.readEnum(&desiredStatus)
      case 8: r.readEnum(&launchType)
      case 9: r.readString(&daemonName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, containerInstance)
      w.writeString(2, family)
      w.writeString(3, nextToken)
      w.writeInt(4, maxResults)
      w.writeString(5, startedBy)
      w.writeString(6, serviceName)
      w.writeEnum(7, desiredStatus)
      w.writeEnum(8, launchType)
      w.writeString(9, daemonName)
    }
  }

  public struct ListTasksResponse: AWSShape {
    public var taskArns: [String]?
    public var nextToken: String?

    public init() {}

    public init(
      taskArns: [String]? = nil,
      nextToken: String? = nil
    ) {
      self.taskArns = taskArns
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListTasksResponse",
      #"""
      taskArns [string]
      nextToken string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&taskArns)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, taskArns)
      w.writeString(1, nextToken)
    }
  }
}
