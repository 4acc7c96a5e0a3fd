// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct FailedScheduledUpdateGroupActionRequest: AWSShape {
    public var scheduledActionName: String?
    public var errorCode: String?
    public var errorMessage: String?

    public init() {}

    public init(
      scheduledActionName: String? = nil,
      errorCode: String? = nil,
      errorMessage: String? = nil
    ) {
      self.scheduledActionName = scheduledActionName
      self.errorCode = errorCode
      self.errorMessage = errorMessage
    }

    public static let schema = AWSSchema(
      "FailedScheduledUpdateGroupActionRequest",
      #"""
      ScheduledActionName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ErrorCode string(1..64)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ErrorMessage string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&scheduledActionName)
      case 1: r.readString(&errorCode)
      case 2: r.readString(&errorMessage)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, scheduledActionName)
      w.writeString(1, errorCode)
      w.writeString(2, errorMessage)
    }
  }

  public struct Filter: AWSShape {
    public var name: String?
    public var values: [String]?

    public init() {}

    public init(
      name: String? = nil,
      values: [String]? = nil
    ) {
      self.name = name
      self.values = values
    }

    public static let schema = AWSSchema(
      "Filter",
      #"""
      Name string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Values [string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readStrings(&values)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeStrings(1, values)
    }
  }
}
