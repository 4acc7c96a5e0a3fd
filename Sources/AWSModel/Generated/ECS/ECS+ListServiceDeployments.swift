// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ECS {
  /// `ListServiceDeployments`.
  public static let listServiceDeployments = AWSOperation<ListServiceDeploymentsRequest, ListServiceDeploymentsResponse>(
    name: "ListServiceDeployments", service: service, isReadOnly: true, isIdempotent: true)

  public struct ListServiceDeploymentsRequest: AWSShape {
    public var service: String?
    public var cluster: String?
    public var status: [ServiceDeploymentStatus]?
    public var createdAt: CreatedAt?
    public var nextToken: String?
    public var maxResults: Int?

    public init() {}

    public init(
      service: String? = nil,
      cluster: String? = nil,
      status: [ServiceDeploymentStatus]? = nil,
      createdAt: CreatedAt? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil
    ) {
      self.service = service
      self.cluster = cluster
      self.status = status
      self.createdAt = createdAt
      self.nextToken = nextToken
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "ListServiceDeploymentsRequest",
      #"""
      service! string
      cluster string
      status [ServiceDeploymentStatus]
      createdAt CreatedAt
      nextToken string
      maxResults int
      """#, [.enumeration(ServiceDeploymentStatus.self), .shape(CreatedAt.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&service)
      case 1: r.readString(&cluster)
      case 2: r.readEnums(&status)
      case 3: r.readShape(&createdAt)
      case 4: r.readString(&nextToken)
      case 5: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, service)
      w.writeString(1, cluster)
      w.writeEnums(2, status)
      w.writeShape(3, createdAt)
      w.writeString(4, nextToken)
      w.writeInt(5, maxResults)
    }
  }

  public struct ListServiceDeploymentsResponse: AWSShape {
    public var serviceDeployments: [ServiceDeploymentBrief]?
    public var nextToken: String?

    public init() {}

    public init(
      serviceDeployments: [ServiceDeploymentBrief]? = nil,
      nextToken: String? = nil
    ) {
      self.serviceDeployments = serviceDeployments
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListServiceDeploymentsResponse",
      #"""
      serviceDeployments [ServiceDeploymentBrief]
      nextToken string
      """#, [.shape(ServiceDeploymentBrief.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&serviceDeployments)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, serviceDeployments)
      w.writeString(1, nextToken)
    }
  }

  public struct CreatedAt: AWSShape {
    public var before: Date?
    public var after: Date?

    public init() {}

    public init(
      before: Date? = nil,
      after: Date? = nil
    ) {
      self.before = before
      self.after = after
    }

    public static let schema = AWSSchema(
      "CreatedAt",
      #"""
      before time
      after time
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&before)
      case 1: r.readDate(&after)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, before)
      w.writeDate(1, after)
    }
  }

  public struct ServiceDeploymentBrief: AWSShape {
    public var serviceDeploymentArn: String?
    public var serviceArn: String?
    public var clusterArn: String?
    public var startedAt: Date?
    public var createdAt: Date?
    public var finishedAt: Date?
    public var targetServiceRevisionArn: String?
    public var status: ServiceDeploymentStatus?
    public var statusReason: String?

    public init() {}

    public init(
      serviceDeploymentArn: String? = nil,
      serviceArn: String? = nil,
      clusterArn: String? = nil,
      startedAt: Date? = nil,
      createdAt: Date? = nil,
      finishedAt: Date? = nil,
      targetServiceRevisionArn: String? = nil,
      status: ServiceDeploymentStatus? = nil,
      statusReason: String? = nil
    ) {
      self.serviceDeploymentArn = serviceDeploymentArn
      self.serviceArn = serviceArn
      self.clusterArn = clusterArn
      self.startedAt = startedAt
      self.createdAt = createdAt
      self.finishedAt = finishedAt
      self.targetServiceRevisionArn = targetServiceRevisionArn
      self.status = status
      self.statusReason = statusReason
    }

    public static let schema = AWSSchema(
      "ServiceDeploymentBrief",
      #"""
      serviceDeploymentArn string
      serviceArn string
      clusterArn string
      startedAt time
      createdAt time
      finishedAt time
      targetServiceRevisionArn string
      status ServiceDeploymentStatus
      statusReason string
      """#, [.enumeration(ServiceDeploymentStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&serviceDeploymentArn)
      case 1: r.readString(&serviceArn)
      case 2: r.readString(&clusterArn)
      case 3: r.readDate(&startedAt)
      case 4: r.readDate(&createdAt)
      case 5: r.readDate(&finishedAt)
      case 6: r.readString(&targetServiceRevisionArn)
      case 7: r.readEnum(&status)
      case 8: r.readString(&statusReason)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, serviceDeploymentArn)
      w.writeString(1, serviceArn)
      w.writeString(2, clusterArn)
      w.writeDate(3, startedAt)
      w.writeDate(4, createdAt)
      w.writeDate(5, finishedAt)
      w.writeString(6, targetServiceRevisionArn)
      w.writeEnum(7, status)
      w.writeString(8, statusReason)
    }
  }
}
