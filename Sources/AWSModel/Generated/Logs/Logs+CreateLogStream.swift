// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `CreateLogStream`.
  public static let createLogStream = AWSOperation<CreateLogStreamRequest, CreateLogStreamResponse>(
    name: "CreateLogStream", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateLogStreamRequest: AWSShape {
    public var logGroupName: String?
    public var logStreamName: String?

    public init() {}

    public init(
      logGroupName: String? = nil,
      logStreamName: String? = nil
    ) {
      self.logGroupName = logGroupName
      self.logStreamName = logStreamName
    }

    public static let schema = AWSSchema(
      "CreateLogStreamRequest",
      #"""
      logGroupName! string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      logStreamName! string(1..512)/[^:*]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readString(&logStreamName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeString(1, logStreamName)
    }
  }

  public struct CreateLogStreamResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "CreateLogStreamResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
