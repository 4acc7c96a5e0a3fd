internal import AWSModel
internal import ClusterModel
internal import Placement

/// ECS in a document. What follows from the rest, such as counts and the board on which tasks are placed, is not told:
/// it is made again.
extension ECSWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    try record("accountSettings", &accountSettings)
    try record.coded("behaviours", &behaviours)
    try record("brokenImages", &brokenImages)
    try record.each(
      "taskDefinitions", families.sorted { $0.key < $1.key }.flatMap(\.value.revisions), make: makeDefinition
    ) { (definition, part) throws(StateFault) in
      part.put("arn", definition.arn)
      part.put("definition", ShapeState(definition.shape))
      try part("tags", &definition.tags)
    }
    try record.each("capacityProviders", capacityProviders, make: makeProvider) { (provider, part) throws(StateFault) in
      try provider.fields(part, region.cloudWatch)
    }
    try record.each("clusters", clusters.all, make: makeCluster) { (cluster, part) throws(StateFault) in
      try cluster.fields(part)
      try instances(of: cluster, part)
      try services(of: cluster, part)
      try tasks(of: cluster, part)
    }
    // New tasks' addresses follow from how many things were ever made.
    var count = Int(made)
    try record("made", &count)
    made = max(made, UInt64(count))
  }

  private func makeDefinition(_ record: StateRecord) throws(StateFault) -> SimTaskDefinition {
    let shape = try record.take("definition", ShapeState<ECS.TaskDefinition>.self).shape
    guard let family = shape.family, let revision = shape.revision else {
      throw record.fault("a task definition needs `family` and `revision`")
    }
    let definition = SimTaskDefinition(
      ordinal: nextOrdinal(),
      arn: try record.takeIfPresent("arn") ?? region.arn("ecs", "task-definition/\(family):\(revision)"), shape: shape,
      rules: ReservationRules(shape))
    families[family, default: TaskFamily()].revisions.append(definition)
    return definition
  }

  private func makeProvider(_ record: StateRecord) throws(StateFault) -> SimCapacityProvider {
    let name = try record.take("name", String.self)
    let provider = SimCapacityProvider(
      ordinal: nextOrdinal(), name: name,
      arn: try record.takeIfPresent("arn") ?? region.arn("ecs", "capacity-provider/\(name)"),
      provider: try record.take("provider", ShapeState<ECS.AutoScalingGroupProvider>.self).shape,
      tags: ResourceTags())
    capacityProviders.append(provider)
    return provider
  }

  private func makeCluster(_ record: StateRecord) throws(StateFault) -> SimCluster {
    let name = try record.take("name", String.self)
    // Ties are broken by lots of another order than before: which instance wins among equals is nobody's promise.
    var seeds = RandomStream(seed: region.sandbox.options.seed, label: "restored/\(region.now.exact)/\(name)")
    let cluster = SimCluster(
      ordinal: nextOrdinal(), name: name,
      arn: try record.takeIfPresent("arn") ?? region.arn("ecs", "cluster/\(name)"), seed: seeds.next())
    clusters.insert(cluster)
    return cluster
  }

  func definition(_ arn: String, _ record: StateRecord) throws(StateFault) -> SimTaskDefinition {
    for family in families.values {
      if let found = family.revisions.first(where: { $0.arn == arn || $0.shortName == arn }) { return found }
    }
    throw record.fault("there is no task definition \(arn)")
  }
}

extension SimCluster {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    record.put("arn", arn)
    try record("status", &status)
    try record.shapes("settings", &settings)
    try record.shape("configuration", &configuration)
    try record("serviceConnectNamespace", &serviceConnectNamespace)
    try record("tags", &tags)
    try record("capacityProviders", &capacityProviders)
    try record.shapes("defaultStrategy", &defaultStrategy)
    try record("attachmentsStatus", &attachmentsStatus)
    try record("isRebalancePlanned", &isRebalancePlanned)
  }
}

extension ECS.CapacityProviderStatus: StateValue {}
extension ECS.CapacityProviderUpdateStatus: StateValue {}

extension SimCapacityProvider {
  func fields(_ record: StateRecord, _ metrics: CloudWatchWorld) throws(StateFault) {
    record.put("name", name)
    record.put("arn", arn)
    record.put("provider", ShapeState(provider))
    try record("status", &status)
    try record("updateStatus", &updateStatus)
    try record("tags", &tags)
    try record.part("managedScaling") { (part) throws(StateFault) in
      if part.isReading {
        policy = ManagedScalingPolicy(
          name: try part.take("policy"), arn: try part.take("arn"), alarmNames: try part.take("alarms"),
          metric: metrics.handle(try part.take("metric")))
      } else if let policy {
        part.put("policy", policy.name)
        part.put("arn", policy.arn)
        part.put("alarms", policy.alarmNames)
        part.put("metric", metrics.entries[Int(policy.metric.index)].name)
      }
    }
  }
}
