// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `ListTaskDefinitions`.
  public static let listTaskDefinitions = AWSOperation<ListTaskDefinitionsRequest, ListTaskDefinitionsResponse>(
    name: "ListTaskDefinitions", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListTaskDefinitionsRequest, ListTaskDefinitionsResponse>(
      inputToken: \ListTaskDefinitionsRequest.nextToken, outputToken: \ListTaskDefinitionsResponse.nextToken, limit: \ListTaskDefinitionsRequest.maxResults,
      append: { appendItems(&$0.taskDefinitionArns, $1.taskDefinitionArns) }))

  public struct ListTaskDefinitionsRequest: AWSShape {
    public var familyPrefix: String?
    public var status: TaskDefinitionStatus?
    public var sort: SortOrder?
    public var nextToken: String?
    public var maxResults: Int?

    public init() {}

    public init(
      familyPrefix: String? = nil,
      status: TaskDefinitionStatus? = nil,
      sort: SortOrder? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil
    ) {
      self.familyPrefix = familyPrefix
      self.status = status
      self.sort = sort
      self.nextToken = nextToken
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "ListTaskDefinitionsRequest",
      #"""
      familyPrefix string
      status TaskDefinitionStatus
      sort SortOrder
      nextToken string
      maxResults int
      """#, [.enumeration(TaskDefinitionStatus.self), .enumeration(SortOrder.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&familyPrefix)
      case 1: r.readEnum(&status)
      case 2: r.readEnum(&sort)
      case 3: r.readString(&nextToken)
      case 4: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, familyPrefix)
      w.writeEnum(1, status)
      w.writeEnum(2, sort)
      w.writeString(3, nextToken)
      w.writeInt(4, maxResults)
    }
  }

  public struct ListTaskDefinitionsResponse: AWSShape {
    public var taskDefinitionArns: [String]?
    public var nextToken: String?

    public init() {}

    public init(
      taskDefinitionArns: [String]? = nil,
      nextToken: String? = nil
    ) {
      self.taskDefinitionArns = taskDefinitionArns
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListTaskDefinitionsResponse",
      #"""
      taskDefinitionArns [string]
      nextToken string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&taskDefinitionArns)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, taskDefinitionArns)
      w.writeString(1, nextToken)
    }
  }
}
