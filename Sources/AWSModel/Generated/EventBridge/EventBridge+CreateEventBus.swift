// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `CreateEventBus`.
  public static let createEventBus = AWSOperation<CreateEventBusRequest, CreateEventBusResponse>(
    name: "CreateEventBus", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateEventBusRequest: AWSShape {
    public var name: String?
    public var eventSourceName: String?
    public var description: String?
    public var kmsKeyIdentifier: String?
    public var deadLetterConfig: DeadLetterConfig?
    public var logConfig: LogConfig?
    public var tags: [Tag]?

    public init() {}

    public init(
      name: String? = nil,
      eventSourceName: String? = nil,
      description: String? = nil,
      kmsKeyIdentifier: String? = nil,
      deadLetterConfig: DeadLetterConfig? = nil,
      logConfig: LogConfig? = nil,
      tags: [Tag]? = nil
    ) {
      self.name = name
      self.eventSourceName = eventSourceName
      self.description = description
      self.kmsKeyIdentifier = kmsKeyIdentifier
      self.deadLetterConfig = deadLetterConfig
      self.logConfig = logConfig
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "CreateEventBusRequest",
      #"""
      Name! string(1..256)/[\/\.\-_A-Za-z0-9]+/
      EventSourceName string(1..256)/aws\.partner(\/[\.\-_A-Za-z0-9]+){2,}/
      Description string(..512)
      KmsKeyIdentifier string(..2048)/^[a-zA-Z0-9_\-\/:]*$/
      DeadLetterConfig DeadLetterConfig
      LogConfig LogConfig
      Tags [Tag]
      """#, [.shape(DeadLetterConfig.self), .shape(LogConfig.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&eventSourceName)
      case 2: r.readString(&description)
      case 3: r.readString(&kmsKeyIdentifier)
      case 4: r.readShape(&deadLetterConfig)
      case 5: r.readShape(&logConfig)
      case 6: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, eventSourceName)
      w.writeString(2, description)
      w.writeString(3, kmsKeyIdentifier)
      w.writeShape(4, deadLetterConfig)
      w.writeShape(5, logConfig)
      w.writeShapes(6, tags)
    }
  }

  public struct CreateEventBusResponse: AWSShape {
    public var eventBusArn: String?
    public var description: String?
    public var kmsKeyIdentifier: String?
    public var deadLetterConfig: DeadLetterConfig?
    public var logConfig: LogConfig?

    public init() {}

    public init(
      eventBusArn: String? = nil,
      description: String? = nil,
      kmsKeyIdentifier: String? = nil,
      deadLetterConfig: DeadLetterConfig? = nil,
      logConfig: LogConfig? = nil
    ) {
      self.eventBusArn = eventBusArn
      self.description = description
      self.kmsKeyIdentifier = kmsKeyIdentifier
      self.deadLetterConfig = deadLetterConfig
      self.logConfig = logConfig
    }

    public static let schema = AWSSchema(
      "CreateEventBusResponse",
      #"""
      EventBusArn string
      Description string(..512)
      KmsKeyIdentifier string(..2048)/^[a-zA-Z0-9_\-\/:]*$/
      DeadLetterConfig DeadLetterConfig
      LogConfig LogConfig
      """#, [.shape(DeadLetterConfig.self), .shape(LogConfig.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&eventBusArn)
      case 1: r.readString(&description)
      case 2: r.readString(&kmsKeyIdentifier)
      case 3: r.readShape(&deadLetterConfig)
      case 4: r.readShape(&logConfig)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, eventBusArn)
      w.writeString(1, description)
      w.writeString(2, kmsKeyIdentifier)
      w.writeShape(3, deadLetterConfig)
      w.writeShape(4, logConfig)
    }
  }
}
