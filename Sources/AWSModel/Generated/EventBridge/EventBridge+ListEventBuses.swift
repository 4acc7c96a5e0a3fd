// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EventBridge {
  /// `ListEventBuses`.
  public static let listEventBuses = AWSOperation<ListEventBusesRequest, ListEventBusesResponse>(
    name: "ListEventBuses", service: service, isReadOnly: true, isIdempotent: true)

  public struct ListEventBusesRequest: AWSShape {
    public var namePrefix: String?
    public var nextToken: String?
    public var limit: Int?

    public init() {}

    public init(
      namePrefix: String? = nil,
      nextToken: String? = nil,
      limit: Int? = nil
    ) {
      self.namePrefix = namePrefix
      self.nextToken = nextToken
      self.limit = limit
    }

    public static let schema = AWSSchema(
      "ListEventBusesRequest",
      #"""
      NamePrefix string(1..256)/[\/\.\-_A-Za-z0-9]+/
      NextToken string(1..2048)
      Limit int(1..100)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&namePrefix)
      case 1: r.readString(&nextToken)
      case 2: r.readInt(&limit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, namePrefix)
      w.writeString(1, nextToken)
      w.writeInt(2, limit)
    }
  }

  public struct ListEventBusesResponse: AWSShape {
    public var eventBuses: [EventBus]?
    public var nextToken: String?

    public init() {}

    public init(
      eventBuses: [EventBus]? = nil,
      nextToken: String? = nil
    ) {
      self.eventBuses = eventBuses
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListEventBusesResponse",
      #"""
      EventBuses [EventBus]
      NextToken string(1..2048)
      """#, [.shape(EventBus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&eventBuses)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, eventBuses)
      w.writeString(1, nextToken)
    }
  }

  public struct EventBus: AWSShape {
    public var name: String?
    public var arn: String?
    public var description: String?
    public var policy: String?
    public var creationTime: Date?
    public var lastModifiedTime: Date?

    public init() {}

    public init(
      name: String? = nil,
      arn: String? = nil,
      description: String? = nil,
      policy: String? = nil,
      creationTime: Date? = nil,
      lastModifiedTime: Date? = nil
    ) {
      self.name = name
      self.arn = arn
      self.description = description
      self.policy = policy
      self.creationTime = creationTime
      self.lastModifiedTime = lastModifiedTime
    }

    public static let schema = AWSSchema(
      "EventBus",
      #"""
      Name string
      Arn string
      Description string(..512)
      Policy string
      CreationTime time
      LastModifiedTime time
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&arn)
      case 2: r.readString(&description)
      case 3: r.readString(&policy)
      case 4: r.readDate(&creationTime)
      case 5: r.readDate(&lastModifiedTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, arn)
      w.writeString(2, description)
      w.writeString(3, policy)
      w.writeDate(4, creationTime)
      w.writeDate(5, lastModifiedTime)
    }
  }
}
