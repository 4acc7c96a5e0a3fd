// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct DesiredConfiguration: AWSShape {
    public var launchTemplate: LaunchTemplateSpecification?
    public var mixedInstancesPolicy: MixedInstancesPolicy?

    public init() {}

    public init(
      launchTemplate: LaunchTemplateSpecification? = nil,
      mixedInstancesPolicy: MixedInstancesPolicy? = nil
    ) {
      self.launchTemplate = launchTemplate
      self.mixedInstancesPolicy = mixedInstancesPolicy
    }

    public static let schema = AWSSchema(
      "DesiredConfiguration",
      #"""
      LaunchTemplate LaunchTemplateSpecification
      MixedInstancesPolicy MixedInstancesPolicy
      """#, [.shape(LaunchTemplateSpecification.self), .shape(MixedInstancesPolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&launchTemplate)
      case 1: r.readShape(&mixedInstancesPolicy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, launchTemplate)
      w.writeShape(1, mixedInstancesPolicy)
    }
  }
}
