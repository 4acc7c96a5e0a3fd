internal import ClusterModel
internal import FoundationEssentials
internal import PolicyDocument

/// Deployments that began, completed or failed since the snapshot before.
struct DeploymentNews: Sendable {
  private struct Known {
    var id: String
    var taskDefinition: String
    var isOver: Bool
  }

  /// By the service's ARN; nil before the first snapshot that shows services.
  private var known: [String: Known]?

  mutating func take(_ snapshot: ClusterSnapshot) -> [NewsItem] {
    // A look at a few instances reads few services: those that it leaves out are not gone.
    guard snapshot.readAt[.services] != nil, snapshot.focus == nil else { return [] }
    var now: [String: Known] = [:]
    var items: [NewsItem] = []
    for service in snapshot.services {
      guard let primary = service.deployments.first(where: { $0.status == "PRIMARY" }) else {
        now[service.arn] = known?[service.arn]
        continue
      }
      let state = Known(
        id: primary.id, taskDefinition: primary.taskDefinitionArn.resourceName, isOver: primary.isOver)
      if let known { items += Self.compare(known[service.arn], state, primary, service, at: snapshot.asOf) }
      now[service.arn] = state
    }
    known = now
    return items
  }

  private static func compare(
    _ before: Known?, _ now: Known, _ primary: DeploymentRecord, _ service: ServiceRecord, at: Date
  ) -> [NewsItem] {
    var items: [NewsItem] = []
    let isNew = before?.id != now.id
    if isNew {
      let change = before.map { $0.taskDefinition == now.taskDefinition ? "again " : "\($0.taskDefinition) → " } ?? ""
      items.append(
        item(
          service,
          "deployment of \(service.name) started: \(change)\(now.taskDefinition), \(service.desiredCount) tasks"))
    }
    if now.isOver, isNew || before?.isOver == false { items.append(ending(primary, service, at: at)) }
    return items
  }

  private static func ending(_ primary: DeploymentRecord, _ service: ServiceRecord, at: Date) -> NewsItem {
    let what = "deployment of \(service.name) to \(primary.taskDefinitionArn.resourceName)"
    if primary.rolloutState == "FAILED" {
      return item(service, "\(what) failed: \(primary.rolloutStateReason ?? "ECS gives no reason")")
    }
    let seconds = primary.createdAt.map { Int(at.timeIntervalSince($0)) }
    let took = seconds.flatMap { $0 > 0 ? " after \($0 / 60) min \($0 % 60) s" : nil } ?? ""
    return item(service, "\(what) completed\(took)")
  }

  private static func item(_ service: ServiceRecord, _ text: String) -> NewsItem {
    NewsItem(.deployment, subject: service.name, text: text)
  }
}

extension DeploymentRecord {
  fileprivate var isOver: Bool { rolloutState == "COMPLETED" || rolloutState == "FAILED" }
}
