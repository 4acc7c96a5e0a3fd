internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// What the cluster itself says, and the capacity providers it uses.
struct ClusterPart: Sendable, Hashable {
  var begun: Date
  var identity: ClusterIdentity
  var status: String
  var isPaused: Bool
  var registeredInstancesCount: Int
  /// Tasks on EC2 instances where ECS tells them apart; else all of them.
  var runningTasksCount: Int
  var pendingTasksCount: Int
  /// Services of any launch type in the state ACTIVE.
  var activeServicesCount = 0
  /// ARN of the Auto Scaling group of each provider with managed scaling, and the provider's name.
  var managedScaling: [String: String] = [:]
  /// ARNs of the Auto Scaling groups that ECS drains by a hook of its own.
  var managedDraining: Set<String> = []
  /// Providers whose instances AWS manages itself.
  var managedProviders: Set<String> = []
}

extension PartReader {
  /// One call for the cluster, and one a hundred capacity providers that are not Fargate's.
  func cluster(_ name: String, begun: Date) async throws -> ClusterPart {
    let output = try await call(ECS.describeClusters, .init(clusters: [name], include: [.statistics, .tags]))
    guard let cluster = output.clusters?.first, let arn = cluster.clusterArn, cluster.status != "INACTIVE" else {
      throw ObservationError(
        part: .cluster, code: .clusterNotFound,
        message: "there is no active cluster '\(name)' here: check the name, the account and the Region")
    }
    let tags = cluster.tags ?? []
    let fields = arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    var part = ClusterPart(
      begun: begun,
      identity: ClusterIdentity(
        name: cluster.clusterName ?? name, arn: arn, region: fields.count > 3 ? fields[3] : "",
        account: fields.count > 4 ? fields[4] : ""),
      status: cluster.status ?? "ACTIVE",
      isPaused: tags.isPaused,
      registeredInstancesCount: cluster.registeredContainerInstancesCount ?? 0,
      runningTasksCount: cluster.onInstances("runningEC2TasksCount") ?? cluster.runningTasksCount ?? 0,
      pendingTasksCount: cluster.onInstances("pendingEC2TasksCount") ?? cluster.pendingTasksCount ?? 0,
      activeServicesCount: cluster.activeServicesCount ?? 0)
    let providers = (cluster.capacityProviders ?? []).filter { !LaunchKind.fargateProviders.contains($0) }.sorted()
    if !providers.isEmpty { try await readProviders(providers, into: &part) }
    return part
  }

  private func readProviders(_ names: [String], into part: inout ClusterPart) async throws {
    for start in stride(from: 0, to: names.count, by: 100) {
      let batch = Array(names[start..<min(start + 100, names.count)])
      let output = try await call(ECS.describeCapacityProviders, .init(capacityProviders: batch))
      for provider in output.capacityProviders ?? [] {
        guard let name = provider.name else { continue }
        if provider.managedInstancesProvider != nil { part.managedProviders.insert(name) }
        guard let group = provider.autoScalingGroupProvider, let arn = group.autoScalingGroupArn else { continue }
        if group.managedScaling?.status == .enabled { part.managedScaling[arn] = name }
        if group.managedDraining == .enabled { part.managedDraining.insert(arn) }
      }
    }
  }
}

extension ECS.Cluster {
  /// A count of what runs on EC2 instances: the cluster's own counts have Fargate's and external tasks in them, too.
  /// Source: botocore, ECS, `Cluster.statistics`.
  fileprivate func onInstances(_ name: String) -> Int? {
    statistics?.first { $0.name == name }.flatMap { Int($0.value ?? "") }
  }
}

extension [ECS.Tag] {
  /// Whether they ask Ballast to observe only.
  var isPaused: Bool { contains { $0.key == BallastTag.pause && BallastTag.isSet($0.value ?? "") } }
}
