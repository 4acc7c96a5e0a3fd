// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EventBridge {
  /// `DescribeEventBus`.
  public static let describeEventBus = AWSOperation<DescribeEventBusRequest, DescribeEventBusResponse>(
    name: "DescribeEventBus", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeEventBusRequest: AWSShape {
    public var name: String?

    public init() {}

    public init(
      name: String? = nil
    ) {
      self.name = name
    }

    public static let schema = AWSSchema(
      "DescribeEventBusRequest",
      #"""
      Name string(1..1600)/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\/\.\-_A-Za-z0-9]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
    }
  }

  public struct DescribeEventBusResponse: AWSShape {
    public var name: String?
    public var arn: String?
    public var description: String?
    public var kmsKeyIdentifier: String?
    public var deadLetterConfig: DeadLetterConfig?
    public var policy: String?
    public var logConfig: LogConfig?
    public var creationTime: Date?
    public var lastModifiedTime: Date?

    public init() {}

    public init(
      name: String? = nil,
      arn: String? = nil,
      description: String? = nil,
      kmsKeyIdentifier: String? = nil,
      deadLetterConfig: DeadLetterConfig? = nil,
      policy: String? = nil,
      logConfig: LogConfig? = nil,
      creationTime: Date? = nil,
      lastModifiedTime: Date? = nil
    ) {
      self.name = name
      self.arn = arn
      self.description = description
      self.kmsKeyIdentifier = kmsKeyIdentifier
      self.deadLetterConfig = deadLetterConfig
      self.policy = policy
      self.logConfig = logConfig
      self.creationTime = creationTime
      self.lastModifiedTime = lastModifiedTime
    }

    public static let schema = AWSSchema(
      "DescribeEventBusResponse",
      #"""
      Name string
      Arn string
      Description string(..512)
      KmsKeyIdentifier string(..2048)/^[a-zA-Z0-9_\-\/:]*$/
      DeadLetterConfig DeadLetterConfig
      Policy string
      LogConfig LogConfig
      CreationTime time
      LastModifiedTime time
      """#, [.shape(DeadLetterConfig.self), .shape(LogConfig.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&arn)
      case 2: r.readString(&description)
      case 3: r.readString(&kmsKeyIdentifier)
      case 4: r.readShape(&deadLetterConfig)
      case 5: r.readString(&policy)
      case 6: r.readShape(&logConfig)
      case 7: r.readDate(&creationTime)
      case 8: r.readDate(&lastModifiedTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, arn)
      w.writeString(2, description)
      w.writeString(3, kmsKeyIdentifier)
      w.writeShape(4, deadLetterConfig)
      w.writeString(5, policy)
      w.writeShape(6, logConfig)
      w.writeDate(7, creationTime)
      w.writeDate(8, lastModifiedTime)
    }
  }
}
