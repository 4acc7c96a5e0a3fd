// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeScalingProcessTypes`.
  public static let describeScalingProcessTypes = AWSOperation<DescribeScalingProcessTypesRequest, DescribeScalingProcessTypesResponse>(
    name: "DescribeScalingProcessTypes", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeScalingProcessTypesRequest: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DescribeScalingProcessTypesRequest", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct DescribeScalingProcessTypesResponse: AWSShape {
    public var processes: [ProcessType]?

    public init() {}

    public init(
      processes: [ProcessType]? = nil
    ) {
      self.processes = processes
    }

    public static let schema = AWSSchema(
      "DescribeScalingProcessTypesResponse",
      #"""
      Processes [ProcessType]
      """#, [.shape(ProcessType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&processes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, processes)
    }
  }

  public struct ProcessType: AWSShape {
    public var processName: String?

    public init() {}

    public init(
      processName: String? = nil
    ) {
      self.processName = processName
    }

    public static let schema = AWSSchema(
      "ProcessType",
      #"""
      ProcessName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&processName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, processName)
    }
  }
}
