internal import AWSModel

/// One version of one launch template.
struct LaunchTemplateKey: Sendable, Hashable {
  /// The id, or where only that is known the name.
  var template: String
  var isName: Bool
  /// A number, `$Latest` or `$Default`.
  var version: String

  init?(_ specification: AutoScaling.LaunchTemplateSpecification) {
    guard let template = specification.launchTemplateId ?? specification.launchTemplateName else { return nil }
    self.template = template
    isName = specification.launchTemplateId == nil
    version = specification.version ?? "$Default"
  }

  /// Whether the version is a number: such a version never changes.
  var isFixed: Bool { Int(version) != nil }
}

/// From what a group launches its instances.
struct LaunchChoice: Sendable, Hashable {
  /// One type that the group may launch.
  struct Option: Sendable, Hashable {
    var instanceType: String
    var weight: Int?
    /// The override's own launch template, where it has one.
    var template: LaunchTemplateKey?
  }

  var template: LaunchTemplateKey?
  var configuration: String?
  var options: [Option] = []
  /// What an attribute-based group asks of a type, instead of naming types.
  var requirements: [AutoScaling.InstanceRequirements] = []

  init(_ group: AutoScaling.AutoScalingGroup) {
    configuration = group.launchConfigurationName
    let mixed = group.mixedInstancesPolicy?.launchTemplate
    template = (mixed?.launchTemplateSpecification ?? group.launchTemplate).flatMap(LaunchTemplateKey.init)
    for entry in mixed?.overrides ?? [] {
      if let type = entry.instanceType {
        options.append(
          Option(
            instanceType: type, weight: entry.weightedCapacity.flatMap { Int($0) },
            template: entry.launchTemplateSpecification.flatMap(LaunchTemplateKey.init)))
      } else if let requirement = entry.instanceRequirements {
        requirements.append(requirement)
      }
    }
  }

  var isWeighted: Bool { options.contains { $0.weight != nil } }
}

/// What a launch template or configuration says of the instances that come from it.
struct LaunchFacts: Sendable, Hashable {
  var instanceType: String?
  var requirements: EC2.InstanceRequirements?
  var imageID: String?
  var userData = UserDataFacts()
}
