// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ECS {
  public struct PlacementConstraint: AWSShape {
    public var type: PlacementConstraintType?
    public var expression: String?

    public init() {}

    public init(
      type: PlacementConstraintType? = nil,
      expression: String? = nil
    ) {
      self.type = type
      self.expression = expression
    }

    public static let schema = AWSSchema(
      "PlacementConstraint",
      #"""
      type PlacementConstraintType
      expression string
      """#, [.enumeration(PlacementConstraintType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&type)
      case 1: r.readString(&expression)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, type)
      w.writeString(1, expression)
    }
  }

  public struct PlacementStrategy: AWSShape {
    public var type: PlacementStrategyType?
    public var field: String?

    public init() {}

    public init(
      type: PlacementStrategyType? = nil,
      field: String? = nil
    ) {
      self.type = type
      self.field = field
    }

    public static let schema = AWSSchema(
      "PlacementStrategy",
      #"""
      type PlacementStrategyType
      field string
      """#, [.enumeration(PlacementStrategyType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&type)
      case 1: r.readString(&field)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, type)
      w.writeString(1, field)
    }
  }

  public struct PortMapping: AWSShape {
    public var containerPort: Int?
    public var hostPort: Int?
    public var `protocol`: TransportProtocol?
    public var name: String?
    public var appProtocol: ApplicationProtocol?
    public var containerPortRange: String?

    public init() {}

    public init(
      containerPort: Int? = nil,
      hostPort: Int? = nil,
      `protocol`: TransportProtocol? = nil,
      name: String? = nil,
      appProtocol: ApplicationProtocol? = nil,
      containerPortRange: String? = nil
    ) {
      self.containerPort = containerPort
      self.hostPort = hostPort
      self.protocol = `protocol`
      self.name = name
      self.appProtocol = appProtocol
      self.containerPortRange = containerPortRange
    }

    public static let schema = AWSSchema(
      "PortMapping",
      #"""
      containerPort int
      hostPort int
      protocol TransportProtocol
      name string
      appProtocol ApplicationProtocol
      containerPortRange string
      """#, [.enumeration(TransportProtocol.self), .enumeration(ApplicationProtocol.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&containerPort)
      case 1: r.readInt(&hostPort)
      case 2: r.readEnum(&`protocol`)
      case 3: r.readString(&name)
      case 4: r.readEnum(&appProtocol)
      case 5: r.readString(&containerPortRange)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, containerPort)
      w.writeInt(1, hostPort)
      w.writeEnum(2, `protocol`)
      w.writeString(3, name)
      w.writeEnum(4, appProtocol)
      w.writeString(5, containerPortRange)
    }
  }

  public struct ProtectedTask: AWSShape {
    public var taskArn: String?
    public var protectionEnabled: Bool?
    public var expirationDate: Date?

    public init() {}

    public init(
      taskArn: String? = nil,
      protectionEnabled: Bool? = nil,
      expirationDate: Date? = nil
    ) {
      self.taskArn = taskArn
      self.protectionEnabled = protectionEnabled
      self.expirationDate = expirationDate
    }

    public static let schema = AWSSchema(
      "ProtectedTask",
      #"""
      taskArn string
      protectionEnabled bool
      expirationDate time
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&taskArn)
      case 1: r.readBool(&protectionEnabled)
      case 2: r.readDate(&expirationDate)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, taskArn)
      w.writeBool(1, protectionEnabled)
      w.writeDate(2, expirationDate)
    }
  }

  public struct ProxyConfiguration: AWSShape {
    public var type: ProxyConfigurationType?
    public var containerName: String?
    public var properties: [KeyValuePair]?

    public init() {}

    public init(
      type: ProxyConfigurationType? = nil,
      containerName: String? = nil,
      properties: [KeyValuePair]? = nil
    ) {
      self.type = type
      self.containerName = containerName
      self.properties = properties
    }

    public static let schema = AWSSchema(
      "ProxyConfiguration",
      #"""
      type ProxyConfigurationType
      containerName! string
      properties [KeyValuePair]
      """#, [.enumeration(ProxyConfigurationType.self), .shape(KeyValuePair.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&type)
      case 1: r.readString(&containerName)
      case 2: r.readShapes(&properties)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, type)
      w.writeString(1, containerName)
      w.writeShapes(2, properties)
    }
  }
}
