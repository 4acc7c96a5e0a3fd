internal import ClusterModel

/// Instances that ECS shows although EC2 has ended them. They belong to no group any more, so they are never written; what
/// their tasks are to a service, people have to know.
enum Ghosts {
  static func tell(_ round: inout DisruptionRound) {
    for index in round.snapshot.instances.indices
    where round.snapshot.instances[index].group == nil && round.snapshot.instances[index].isGhost {
      let instance = round.snapshot.instances[index]
      let tasks = round.view.census.wantedForeignTasks[index]
      guard tasks > 0 else { continue }
      round.refuse(
        instance, .ghost,
        "EC2 has ended it while its agent had no connection, and ECS counts \(tasks.shown("task")) on it as "
          + "running and replaces none of them before it is deregistered: aws ecs deregister-container-instance --force "
          + "--cluster \(round.snapshot.cluster.name) --container-instance \(instance.arn)")
    }
  }
}

extension RefusalCode {
  static let ghost: Self = "ghost"
}
