// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  public struct Alarm: AWSShape {
    public var alarmName: String?
    public var alarmARN: String?

    public init() {}

    public init(
      alarmName: String? = nil,
      alarmARN: String? = nil
    ) {
      self.alarmName = alarmName
      self.alarmARN = alarmARN
    }

    public static let schema = AWSSchema(
      "Alarm",
      #"""
      AlarmName! string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AlarmARN! string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&alarmName)
      case 1: r.readString(&alarmARN)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, alarmName)
      w.writeString(1, alarmARN)
    }
  }
}
