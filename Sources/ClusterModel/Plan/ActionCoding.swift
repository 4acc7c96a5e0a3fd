/// Actions are written flat, as the contract shows them: the kind's name and its own fields beside id and reason.
extension PlannedAction: Codable {
  private enum Key: String, CodingKey {
    case id, kind, reason, because, expectedEffect, witness, maximumAgeSeconds
    case group, from, to, instance, containerInstance, decrement, hook, result, intent, service, healthy
    case namespace, name, value, unit, clusterName, task, stopReason, instances, protected
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(kind.name, forKey: .kind)
    try container.encode(reason, forKey: .reason)
    try container.encode(because, forKey: .because)
    try container.encode(expectedEffect, forKey: .expectedEffect)
    try container.encodeIfPresent(witness, forKey: .witness)
    try container.encode(maximumAge.components.seconds, forKey: .maximumAgeSeconds)
    try Self.encode(kind, into: &container)
  }

  private static func encode(_ kind: ActionKind, into container: inout KeyedEncodingContainer<Key>) throws {
    switch kind {
    case .setDesiredCapacity(let group, let from, let to):
      try container.encode(group, forKey: .group)
      try container.encode(from, forKey: .from)
      try container.encode(to, forKey: .to)
    case .drain(let instance), .undrain(let instance):
      try encode(instance, into: &container)
    case .terminateInstance(let instance, let group, let decrements):
      try encode(instance, into: &container)
      try container.encode(group, forKey: .group)
      try container.encode(decrements, forKey: .decrement)
    case .completeLifecycleAction(let instance, let group, let hook, let result):
      try encode(instance, into: &container)
      try container.encode(group, forKey: .group)
      try container.encode(hook, forKey: .hook)
      try container.encode(result, forKey: .result)
    case .recordLifecycleHeartbeat(let instance, let group, let hook):
      try encode(instance, into: &container)
      try container.encode(group, forKey: .group)
      try container.encode(hook, forKey: .hook)
    case .tagIntent(let instance, let intent):
      try encode(instance, into: &container)
      try container.encode(intent, forKey: .intent)
    case .setServiceDesiredCount(let service, let from, let to):
      try container.encode(service, forKey: .service)
      try container.encode(from, forKey: .from)
      try container.encode(to, forKey: .to)
    case .setInstanceHealth(let instance, let healthy):
      try encode(instance, into: &container)
      try container.encode(healthy, forKey: .healthy)
    case .putMetric(let point):
      try container.encode(point.namespace, forKey: .namespace)
      try container.encode(point.name, forKey: .name)
      try container.encode(point.value, forKey: .value)
      try container.encode(point.unit, forKey: .unit)
      try container.encode(point.clusterName, forKey: .clusterName)
    case .stopTask(let task, let reason):
      try container.encode(task, forKey: .task)
      try container.encode(reason, forKey: .stopReason)
    case .setInstanceProtection(let instances, let group, let protected):
      try container.encode(instances, forKey: .instances)
      try container.encode(group, forKey: .group)
      try container.encode(protected, forKey: .protected)
    case .launchReplacement(let group, let from, let to, let instance):
      try encode(instance, into: &container)
      try container.encode(group, forKey: .group)
      try container.encode(from, forKey: .from)
      try container.encode(to, forKey: .to)
    }
  }

  private static func encode(
    _ instance: InstanceReference, into container: inout KeyedEncodingContainer<Key>
  ) throws {
    try container.encode(instance.ec2InstanceID, forKey: .instance)
    try container.encodeIfPresent(instance.containerInstanceArn, forKey: .containerInstance)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try container.decode(String.self, forKey: .id),
      kind: try Self.kind(in: container),
      reason: try container.decode(String.self, forKey: .reason),
      because: try container.decode([String].self, forKey: .because),
      expectedEffect: try container.decode(String.self, forKey: .expectedEffect),
      witness: try container.decodeIfPresent(RemovalWitness.self, forKey: .witness),
      maximumAge: .seconds(try container.decode(Int64.self, forKey: .maximumAgeSeconds)))
  }

  private static func kind(in container: KeyedDecodingContainer<Key>) throws -> ActionKind {
    func text(_ key: Key) throws -> String { try container.decode(String.self, forKey: key) }
    func number(_ key: Key) throws -> Int { try container.decode(Int.self, forKey: key) }
    func flag(_ key: Key) throws -> Bool { try container.decode(Bool.self, forKey: key) }
    func instance() throws -> InstanceReference {
      InstanceReference(
        ec2InstanceID: try text(.instance),
        containerInstanceArn: try container.decodeIfPresent(String.self, forKey: .containerInstance))
    }
    let name = try text(.kind)
    switch name {
    case "setDesiredCapacity":
      return .setDesiredCapacity(group: try text(.group), from: try number(.from), to: try number(.to))
    case "drain": return .drain(instance: try instance())
    case "undrain": return .undrain(instance: try instance())
    case "terminateInstance":
      return .terminateInstance(
        instance: try instance(), group: try text(.group), decrementsDesired: try flag(.decrement))
    case "completeLifecycleAction":
      return .completeLifecycleAction(
        instance: try instance(), group: try text(.group), hook: try text(.hook), result: try text(.result))
    case "recordLifecycleHeartbeat":
      return .recordLifecycleHeartbeat(instance: try instance(), group: try text(.group), hook: try text(.hook))
    case "tagIntent":
      return .tagIntent(
        instance: try instance(), intent: try container.decodeIfPresent(DisruptionIntent.self, forKey: .intent))
    case "setServiceDesiredCount":
      return .setServiceDesiredCount(service: try text(.service), from: try number(.from), to: try number(.to))
    case "setInstanceHealth": return .setInstanceHealth(instance: try instance(), healthy: try flag(.healthy))
    case "putMetric":
      return .putMetric(
        MetricPoint(
          namespace: try text(.namespace), name: try text(.name),
          value: try container.decode(Double.self, forKey: .value),
          unit: try text(.unit), clusterName: try text(.clusterName)))
    case "stopTask": return .stopTask(task: try text(.task), reason: try text(.stopReason))
    case "setInstanceProtection":
      return .setInstanceProtection(
        instances: try container.decode([InstanceReference].self, forKey: .instances), group: try text(.group),
        protected: try flag(.protected))
    case "launchReplacement":
      return .launchReplacement(
        group: try text(.group), from: try number(.from), to: try number(.to), instance: try instance())
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "no action is of the kind '\(name)'")
    }
  }
}
