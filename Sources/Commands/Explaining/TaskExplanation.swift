internal import ClusterModel
internal import Foundation
internal import Placement

/// Where a task is, or why it is nowhere.
enum TaskExplanation {
  static func make(_ id: String, _ snapshot: ClusterSnapshot, _ plan: Plan) throws -> Explanation {
    guard let task = snapshot.tasks.first(where: { $0.arn.resourceName == id }) else {
      throw CommandFailure(
        "cluster \(snapshot.cluster.name) has no task '\(id)' that is not STOPPED",
        remedy: "ECS shows stopped tasks for about an hour: `aws ecs describe-tasks` says why it stopped")
    }
    var explanation = Explanation(
      kind: "task", id: id, cluster: snapshot.cluster.name, asOf: snapshot.asOf)
    let instance = task.instance.map { snapshot.instances[Int($0)] }
    let place = instance.map { "on \($0.ec2InstanceID)" } ?? "without an instance"
    let stops = task.isWanted ? "" : ", and ECS has told it to stop"
    explanation.summary.append("Task \(id) is \(task.lastStatus.rawValue) \(place)\(stops).")
    if task.isWanted, task.instance == nil { explain(task, snapshot, &explanation) }
    facts(task, instance, snapshot, &explanation)
    explanation.take(plan, about: Set([id, task.arn] + (instance.map { [$0.ec2InstanceID] } ?? [])))
    return explanation
  }

  private static func explain(_ task: TaskRecord, _ snapshot: ClusterSnapshot, _ explanation: inout Explanation) {
    let requirement = snapshot.requirements[Int(task.requirement)]
    let kind =
      if let service = task.service {
        TaskKind(service: snapshot.services[Int(service)], requirement: requirement)
      } else {
        TaskKind(requirement: requirement, group: task.group, isService: false)
      }
    PlacementExplanation.add(kind, snapshot, to: &explanation)
  }

  private static func facts(
    _ task: TaskRecord, _ instance: ContainerInstance?, _ snapshot: ClusterSnapshot, _ explanation: inout Explanation
  ) {
    let definition = snapshot.definitions[Int(task.definition)]
    explanation.fact(
      "of", task.service.map { "service \(snapshot.services[Int($0)].name)" } ?? "\(task.group), by itself")
    explanation.fact("definition", "\(definition.family):\(definition.revision)")
    explanation.fact("asks", PlacementExplanation.text(snapshot.requirements[Int(task.requirement)]))
    explanation.fact("health", task.health.rawValue)
    explanation.fact("targets", task.isTargetHealthy.map { $0 ? "healthy" : "not healthy" })
    explanation.fact("created", task.createdAt?.formatted(.iso8601))
    explanation.fact("started", task.startedAt?.formatted(.iso8601))
    explanation.fact("protected until", task.protectedUntil?.formatted(.iso8601))
    explanation.fact("started by", task.startedBy)
    explanation.fact("instance", instance.map { "\($0.ec2InstanceID), \($0.status.rawValue), \($0.availabilityZone)" })
  }
}
