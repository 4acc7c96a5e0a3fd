// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DeregisterTargets`.
  public static let deregisterTargets = AWSOperation<DeregisterTargetsRequest, DeregisterTargetsResponse>(
    name: "DeregisterTargets", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeregisterTargetsRequest: AWSShape {
    public var targetGroupArn: String?
    public var targets: [TargetDescription]?

    public init() {}

    public init(
      targetGroupArn: String? = nil,
      targets: [TargetDescription]? = nil
    ) {
      self.targetGroupArn = targetGroupArn
      self.targets = targets
    }

    public static let schema = AWSSchema(
      "DeregisterTargetsRequest",
      #"""
      TargetGroupArn! string
      Targets! [TargetDescription]
      """#, [.shape(TargetDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetGroupArn)
      case 1: r.readShapes(&targets)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetGroupArn)
      w.writeShapes(1, targets)
    }
  }

  public struct DeregisterTargetsResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeregisterTargetsResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
