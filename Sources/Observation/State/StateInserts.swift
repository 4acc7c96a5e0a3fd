internal import ClusterModel

/// Rows that come or go between others: every index behind them moves.
extension ClusterState {
  /// Keeps what an event does not tell: group, tags, EC2's state, network interfaces.
  mutating func replaceInstance(at index: Int, by record: ContainerInstance) {
    let stored = rows.instances[index]
    var record = record
    record.group = stored.group
    record.lifecycleState = stored.lifecycleState
    record.isProtectedFromScaleIn = stored.isProtectedFromScaleIn
    record.intent = stored.intent
    record.isKept = stored.isKept
    record.ec2State = stored.ec2State
    record.ec2Status = stored.ec2Status
    record.notice = stored.notice
    record.registered.networkInterfaces = stored.registered.networkInterfaces
    record.remaining.networkInterfaces = stored.remaining.networkInterfaces
    if record.health == nil { record.health = stored.health }
    rows.instances[index] = record
  }

  /// A new instance: if a group was seen to wait for it, it is on its way no more.
  mutating func insertInstance(_ record: ContainerInstance) {
    var record = record
    for index in rows.groups.indices {
      let group = rows.groups[index]
      guard let place = group.incoming.firstIndex(where: { $0.ec2InstanceID == record.ec2InstanceID }) else { continue }
      record.group = Int32(index)
      record.lifecycleState = group.incoming[place].lifecycleState
      let template = group.templates.first { $0.instanceType == record.instanceType }
      record.registered.networkInterfaces = template?.registered.networkInterfaces ?? 0
      record.remaining.networkInterfaces = record.registered.networkInterfaces
      rows.groups[index].incoming.remove(at: place)
    }
    let index = rows.instances.firstIndexNotBefore(record.arn, \.arn)
    rows.instances.insert(record, at: index)
    moveInstanceIndices(from: index, by: 1)
    tables.instances[record.arn] = Int32(index)
  }

  /// The tasks that ran there are lost.
  mutating func removeInstance(at index: Int) {
    tables.instances[rows.instances.remove(at: index).arn] = nil
    rows.tasks.removeAll { $0.instance == Int32(index) }
    moveInstanceIndices(from: index + 1, by: -1)
  }

  private mutating func moveInstanceIndices(from first: Int, by step: Int32) {
    for position in rows.tasks.indices {
      if let instance = rows.tasks[position].instance, instance >= first {
        rows.tasks[position].instance = instance + step
      }
    }
    tables.instances = tables.instances.mapValues { $0 >= first ? $0 + step : $0 }
  }

  /// Where the definition stands, put in its place if it is new.
  mutating func indexOfDefinition(_ row: DefinitionRow) -> Int32 {
    if let known = tables.definitions[row.record.arn] { return known }
    let index = rows.definitions.firstIndexNotBefore(row.record.arn, \.arn)
    rows.definitions.insert(row.record, at: index)
    tables.definitions = tables.definitions.mapValues { $0 >= index ? $0 + 1 : $0 }
    tables.definitions[row.record.arn] = Int32(index)
    for position in rows.tasks.indices where rows.tasks[position].definition >= index {
      rows.tasks[position].definition += 1
    }
    for position in rows.services.indices {
      guard let definition = rows.services[position].definition, definition >= index else { continue }
      rows.services[position].definition = definition + 1
    }
    addRequirement(row.record.requirement)
    return Int32(index)
  }

  /// Puts the requirement in its place if it is new.
  mutating func addRequirement(_ requirement: TaskRequirement) {
    if tables.requirements[requirement] != nil { return }
    let index = rows.requirements.firstIndexNotBefore(requirement.sortKey, \.sortKey)
    rows.requirements.insert(requirement, at: index)
    tables.requirements = tables.requirements.mapValues { $0 >= index ? $0 + 1 : $0 }
    tables.requirements[requirement] = Int32(index)
    for position in rows.tasks.indices where rows.tasks[position].requirement >= index {
      rows.tasks[position].requirement += 1
    }
    for position in rows.queued.indices where rows.queued[position].requirement >= index {
      rows.queued[position].requirement += 1
    }
  }
}
