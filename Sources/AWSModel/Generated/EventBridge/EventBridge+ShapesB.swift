// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct BatchArrayProperties: AWSShape {
    public var size: Int?

    public init() {}

    public init(
      size: Int? = nil
    ) {
      self.size = size
    }

    public static let schema = AWSSchema(
      "BatchArrayProperties",
      #"""
      Size int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&size)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, size)
    }
  }

  public struct BatchParameters: AWSShape {
    public var jobDefinition: String?
    public var jobName: String?
    public var arrayProperties: BatchArrayProperties?
    public var retryStrategy: BatchRetryStrategy?

    public init() {}

    public init(
      jobDefinition: String? = nil,
      jobName: String? = nil,
      arrayProperties: BatchArrayProperties? = nil,
      retryStrategy: BatchRetryStrategy? = nil
    ) {
      self.jobDefinition = jobDefinition
      self.jobName = jobName
      self.arrayProperties = arrayProperties
      self.retryStrategy = retryStrategy
    }

    public static let schema = AWSSchema(
      "BatchParameters",
      #"""
      JobDefinition! string
      JobName! string
      ArrayProperties BatchArrayProperties
      RetryStrategy BatchRetryStrategy
      """#, [.shape(BatchArrayProperties.self), .shape(BatchRetryStrategy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&jobDefinition)
      case 1: r.readString(&jobName)
      case 2: r.readShape(&arrayProperties)
      case 3: r.readShape(&retryStrategy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, jobDefinition)
      w.writeString(1, jobName)
      w.writeShape(2, arrayProperties)
      w.writeShape(3, retryStrategy)
    }
  }

  public struct BatchRetryStrategy: AWSShape {
    public var attempts: Int?

    public init() {}

    public init(
      attempts: Int? = nil
    ) {
      self.attempts = attempts
    }

    public static let schema = AWSSchema(
      "BatchRetryStrategy",
      #"""
      Attempts int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&attempts)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, attempts)
    }
  }
}
