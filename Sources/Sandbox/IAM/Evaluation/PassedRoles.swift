internal import AWSModel
internal import ClusterModel

/// The roles that a call hands to a service, which takes `iam:PassRole` on each. Source: "Grant a user permissions to
/// pass a role to an AWS service" and the dependent actions in the "Service authorization reference".
struct PassedRoles {
  struct Pass: Hashable {
    /// The ARN of the role.
    var role: String
    /// The service that gets it: `iam:PassedToService`.
    var service: String
  }

  private let region: Region
  private let input: JSONValue

  init(_ region: Region, _ input: JSONValue) {
    self.region = region
    self.input = input
  }

  func of(_ operation: String) -> [Pass] {
    switch operation {
    case "ECS.RegisterTaskDefinition": taskRoles(input)
    case "ECS.RunTask", "ECS.StartTask": taskRoles(input["overrides"]) + definitionRoles
    case "ECS.CreateService": texts(input["role"]).map { Pass(role: named($0), service: "ecs.amazonaws.com") }
    case "AutoScaling.PutLifecycleHook": passes([input["RoleARN"]], to: "autoscaling.amazonaws.com")
    case "AutoScaling.CreateAutoScalingGroup":
      passes(
        [input["ServiceLinkedRoleARN"]] + elements("LifecycleHookSpecificationList").map { $0["RoleARN"] },
        to: "autoscaling.amazonaws.com")
    case "AutoScaling.UpdateAutoScalingGroup":
      passes([input["ServiceLinkedRoleARN"]], to: "autoscaling.amazonaws.com")
    case "AutoScaling.CreateLaunchConfiguration": profile(input["IamInstanceProfile"]?.text)
    case "EC2.RunInstances": runProfile
    case "EventBridge.PutRule": passes([input["RoleArn"]], to: "events.amazonaws.com")
    case "EventBridge.PutTargets": passes(elements("Targets").map { $0["RoleArn"] }, to: "events.amazonaws.com")
    case "ApplicationAutoScaling.RegisterScalableTarget":
      passes([input["RoleARN"]], to: "application-autoscaling.amazonaws.com")
    case "IAM.AddRoleToInstanceProfile":
      texts(input["RoleName"]).map { Pass(role: named($0), service: "ec2.amazonaws.com") }
    default: []
    }
  }

  private func texts(_ json: JSONValue?) -> [String] { json?.text.map { $0.isEmpty ? [] : [$0] } ?? [] }

  private func elements(_ member: String) -> [JSONValue] { input[member]?.elements ?? [] }

  private func passes(_ roles: [JSONValue?], to service: String) -> [Pass] {
    roles.flatMap(texts).map { Pass(role: $0, service: service) }
  }

  private func taskRoles(_ json: JSONValue?) -> [Pass] {
    passes([json?["taskRoleArn"], json?["executionRoleArn"]], to: "ecs-tasks.amazonaws.com").map { pass in
      Pass(role: named(pass.role), service: pass.service)
    }
  }

  /// Whoever runs a task passes the roles of its definition.
  private var definitionRoles: [Pass] {
    guard let shape = input["taskDefinition"]?.text.flatMap(region.ecs.definition)?.shape else { return [] }
    return [shape.taskRoleArn, shape.executionRoleArn].compactMap { $0 }.filter { !$0.isEmpty }.map {
      Pass(role: named($0), service: "ecs-tasks.amazonaws.com")
    }
  }

  /// A role by name or by ARN: ECS takes both.
  private func named(_ role: String) -> String {
    if role.hasPrefix("arn:") { return role }
    return region.sandbox.iam(region.account).roles[role.resourceName]?.arn
      ?? region.globalARN("iam", "role/\(role)")
  }

  /// The role in the profile that instances are given, by the request or by its launch template.
  private var runProfile: [Pass] {
    if let named = input["IamInstanceProfile"] { return profile(named["Arn"]?.text ?? named["Name"]?.text) }
    guard let template = input["LaunchTemplate"] else { return [] }
    let version = try? region.ec2.templateVersion(
      id: template["LaunchTemplateId"]?.text, name: template["LaunchTemplateName"]?.text,
      version: template["Version"]?.text)
    let profile = version?.data.iamInstanceProfile
    return self.profile(profile?.arn ?? profile?.name)
  }

  private func profile(_ arnOrName: String?) -> [Pass] {
    guard let name = arnOrName?.resourceName,
      let role = region.sandbox.iam(region.account).profiles[name]?.role
    else { return [] }
    return [Pass(role: role.arn, service: "ec2.amazonaws.com")]
  }
}
