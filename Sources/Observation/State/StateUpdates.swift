internal import AWSModel
internal import ClusterModel
public import FoundationEssentials

extension ClusterState {
  /// Takes in one change, at a cost that follows the change: a row that is replaced costs a search, one that comes or goes
  /// moves those behind it. A snapshot that was given out before stays as it is.
  ///
  /// - Parameter at: when the change was told, on AWS's clock; a listing that was begun before may not know it.
  public mutating func apply(_ update: ClusterUpdate, at: Date) -> UpdateEffect {
    guard isRead else { return .needsSync }
    switch update {
    case .task(let task): return apply(task, at)
    case .instance(let instance): return apply(instance, at)
    case .notice(let id, let notice): return apply(notice, to: id)
    }
  }

  /// The first announcement of an interruption stands: EC2's two minutes run from it. One that comes after they are over is another,
  /// and the one before came to nothing.
  private mutating func apply(_ notice: InstanceNotice, to id: String) -> UpdateEffect {
    if let known = notices[id] {
      let isOver = notice.at.timeIntervalSince(known.at) > InstanceNotice.interruptionTime / .seconds(1)
      let isAnother = known.kind == .interruption && notice.kind == .interruption && isOver
      if !isAnother, known.kind == .interruption || known.kind == notice.kind { return .ignored }
    }
    notices[id] = notice
    return showNotices() ? .applied : .ignored
  }

  private mutating func apply(_ task: ECS.Task, _ at: Date) -> UpdateEffect {
    var interner = Interner()
    guard let row = TaskRow(task, interner: &interner), let status = row.lastStatus else { return .needsSync }
    guard row.isOnInstances, !finishedTasks.contains(row.arn) else { return .ignored }
    let place = taskPlace(row.arn)
    if place.isThere, row.version <= rows.tasks[place.index].version { return .ignored }
    if status == .stopped {
      finishedTasks.insert(row.arn)
      remember(row.arn, at)
      guard place.isThere else { return .ignored }
      removeTask(at: place.index)
      return .applied
    }
    guard let definition = definitions[row.definition] else { return .needsDefinition(row.definition) }
    put(row, definition, at: place.index, isThere: place.isThere)
    remember(row.arn, at)
    return .applied
  }

  private mutating func put(_ row: TaskRow, _ definition: DefinitionRow, at index: Int, isThere: Bool) {
    let place = indexOfDefinition(definition)
    let requirement = row.reservation?.requirement(of: definition.rules) ?? definition.record.requirement
    addRequirement(requirement)
    let record = tables.record(row, definition: place, requirement: requirement, instances: rows.instances)
    tables.keepEndpoints(of: row)
    if isThere {
      occupy(index, by: -1)
      rows.tasks[index] = record
    } else {
      rows.tasks.insert(record, at: index)
    }
    occupy(index, by: 1)
  }

  private mutating func removeTask(at index: Int) {
    occupy(index, by: -1)
    tables.endpoints[rows.tasks.remove(at: index).arn] = nil
  }

  /// Counts the network interfaces of the task at `index` in or out of its instance.
  private mutating func occupy(_ index: Int, by sign: Int32) {
    let interfaces = rows.requirements[Int(rows.tasks[index].requirement)].resources.networkInterfaces
    guard interfaces != 0, let instance = rows.tasks[index].instance else { return }
    rows.instances[Int(instance)].remaining.networkInterfaces -= sign * interfaces
  }

  private func taskPlace(_ arn: String) -> (index: Int, isThere: Bool) {
    let index = rows.tasks.firstIndexNotBefore(arn, \.arn)
    return (index, index < rows.tasks.count && rows.tasks[index].arn == arn)
  }

  private mutating func apply(_ instance: ECS.ContainerInstance, _ at: Date) -> UpdateEffect {
    guard let arn = instance.containerInstanceArn else { return .needsSync }
    if goneInstances.contains(arn) { return .ignored }
    let stored = tables.instances[arn].map(Int.init)
    if let stored, (instance.version ?? 0) <= rows.instances[stored].version { return .ignored }
    if instance.status == ContainerInstanceStatus.inactive.rawValue {
      goneInstances.insert(arn)
      remember(arn, at)
      guard let stored else { return .ignored }
      removeInstance(at: stored)
      return .applied
    }
    guard let row = InstanceRow(instance) else { return .needsSync }
    remember(arn, at)
    if let stored { replaceInstance(at: stored, by: row.record) } else { insertInstance(row.record) }
    return .applied
  }

  private mutating func remember(_ arn: String, _ at: Date) {
    told[arn] = at
    guard told.count > Self.toldLimit else { return }
    let newest = told.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(Self.toldLimit / 2)
    told = Dictionary(uniqueKeysWithValues: newest.map { ($0.key, $0.value) })
  }
}

extension Array {
  /// The first index whose name does not come before `name`, in an array that is in order of names.
  func firstIndexNotBefore(_ name: String, _ key: (Element) -> String) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) < name { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
