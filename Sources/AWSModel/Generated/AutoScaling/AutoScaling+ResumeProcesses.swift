// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `ResumeProcesses`.
  public static let resumeProcesses = AWSOperation<ResumeProcessesRequest, ResumeProcessesResponse>(
    name: "ResumeProcesses", service: service, isReadOnly: false, isIdempotent: true)

  public struct ResumeProcessesRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var scalingProcesses: [String]?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      scalingProcesses: [String]? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.scalingProcesses = scalingProcesses
    }

    public static let schema = AWSSchema(
      "ResumeProcessesRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalingProcesses [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readStrings(&scalingProcesses)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeStrings(1, scalingProcesses)
    }
  }

  public struct ResumeProcessesResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "ResumeProcessesResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
