internal import ClusterModel
internal import Foundation
internal import Placement

/// Why a service has the tasks it has.
enum ServiceExplanation {
  static func make(_ id: String, _ snapshot: ClusterSnapshot, _ plan: Plan) throws -> Explanation {
    guard let index = snapshot.services.firstIndex(where: { $0.name == id }) else {
      throw CommandFailure(
        "cluster \(snapshot.cluster.name) has no service '\(id)'",
        remedy: Nearest.remedy(id, among: snapshot.services.map(\.name)))
    }
    let service = snapshot.services[index]
    var explanation = Explanation(
      kind: "service", id: service.name, cluster: snapshot.cluster.name, asOf: snapshot.asOf)
    let waiting = plan.waiting.first { $0.service == service.name }
    explanation.summary.append(headline(service, waiting))
    if let reason = waiting?.unplaceableBecause { explanation.summary.append(reason) }
    if waiting != nil, let kind = TaskKind(service: service, in: snapshot) {
      PlacementExplanation.add(kind, snapshot, to: &explanation)
    }
    facts(service, Int32(index), snapshot, &explanation)
    explanation.take(plan, about: [service.name])
    explanation.serviceEvents = Array(service.events.prefix(5))
    return explanation
  }

  private static func headline(_ service: ServiceRecord, _ waiting: WaitingDemand?) -> String {
    let counts = "\(service.runningCount) of \(service.desiredCount) tasks run, \(service.pendingCount) are starting"
    let wait = waiting.map { ", \($0.count) wait\($0.count == 1 ? "s" : "") for a place" } ?? ""
    return "Service \(service.name) is \(service.status): \(counts)\(wait)."
  }

  private static func facts(
    _ service: ServiceRecord, _ index: Int32, _ snapshot: ClusterSnapshot, _ explanation: inout Explanation
  ) {
    if let definition = service.definition {
      let record = snapshot.definitions[Int(definition)]
      explanation.fact("definition", "\(record.family):\(record.revision)")
      explanation.fact("each task asks", PlacementExplanation.text(record.requirement))
    }
    explanation.fact("strategy", service.schedulingStrategy.rawValue)
    explanation.fact(
      "may have",
      "\(service.minimumHealthyCount) to \(service.maximumCount) tasks "
        + "(minimum \(service.minimumHealthyPercent) %, maximum \(service.maximumPercent) %)")
    for deployment in service.deployments {
      let state = deployment.rolloutState ?? "no rollout state"
      let reason = deployment.rolloutStateReason.map { ": \($0)" } ?? ""
      let failed = deployment.failedTasks == 0 ? "" : ", \(deployment.failedTasks) failed"
      explanation.fact(
        "deployment \(deployment.status)",
        "\(deployment.runningCount) of \(deployment.desiredCount) run\(failed), \(state)\(reason)")
    }
    explanation.fact("runs on", places(index, snapshot))
  }

  /// `i-0a1 (2), i-0b2`, in order of id.
  private static func places(_ service: Int32, _ snapshot: ClusterSnapshot) -> String {
    var counts: [String: Int] = [:]
    for task in snapshot.tasks where task.service == service && task.isWanted {
      if let instance = task.instance { counts[snapshot.instances[Int(instance)].ec2InstanceID, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { $0.value == 1 ? $0.key : "\($0.key) (\($0.value))" }
      .joined(separator: ", ")
  }
}
