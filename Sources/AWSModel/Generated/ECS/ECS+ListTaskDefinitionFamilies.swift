// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `ListTaskDefinitionFamilies`.
  public static let listTaskDefinitionFamilies = AWSOperation<ListTaskDefinitionFamiliesRequest, ListTaskDefinitionFamiliesResponse>(
    name: "ListTaskDefinitionFamilies", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListTaskDefinitionFamiliesRequest, ListTaskDefinitionFamiliesResponse>(
      inputToken: \ListTaskDefinitionFamiliesRequest.nextToken, outputToken: \ListTaskDefinitionFamiliesResponse.nextToken, limit: \ListTaskDefinitionFamiliesRequest.maxResults,
      append: { appendItems(&$0.families, $1.families) }))

  public struct ListTaskDefinitionFamiliesRequest: AWSShape {
    public var familyPrefix: String?
    public var status: TaskDefinitionFamilyStatus?
    public var nextToken: String?
    public var maxResults: Int?

    public init() {}

    public init(
      familyPrefix: String? = nil,
      status: TaskDefinitionFamilyStatus? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil
    ) {
      self.familyPrefix = familyPrefix
      self.status = status
      self.nextToken = nextToken
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "ListTaskDefinitionFamiliesRequest",
      #"""
      familyPrefix string
      status TaskDefinitionFamilyStatus
      nextToken string
      maxResults int
      """#, [.enumeration(TaskDefinitionFamilyStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&familyPrefix)
      case 1: r.readEnum(&status)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, familyPrefix)
      w.writeEnum(1, status)
      w.writeString(2, nextToken)
      w.writeInt(3, maxResults)
    }
  }

  public struct ListTaskDefinitionFamiliesResponse: AWSShape {
    public var families: [String]?
    public var nextToken: String?

    public init() {}

    public init(
      families: [String]? = nil,
      nextToken: String? = nil
    ) {
      self.families = families
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListTaskDefinitionFamiliesResponse",
      #"""
      families [string]
      nextToken string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&families)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, families)
      w.writeString(1, nextToken)
    }
  }
}
