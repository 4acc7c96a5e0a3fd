// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  public struct EvaluationCriteria: AWSShape {
    public var promQLCriteria: AlarmPromQLCriteria?

    public init() {}

    public init(
      promQLCriteria: AlarmPromQLCriteria? = nil
    ) {
      self.promQLCriteria = promQLCriteria
    }

    public static let schema = AWSSchema(
      "EvaluationCriteria",
      #"""
      PromQLCriteria AlarmPromQLCriteria
      """#, [.shape(AlarmPromQLCriteria.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&promQLCriteria)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, promQLCriteria)
    }
  }
}
