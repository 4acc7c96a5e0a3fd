public import ClusterModel

extension PlacementBoard {
  /// Adds an instance as it is described.
  public mutating func add(_ instance: ContainerInstance) -> InstanceRow {
    var flags: RowFlags = []
    if instance.status == .active { flags.insert(.active) }
    if instance.agentConnected { flags.insert(.agentConnected) }
    return append(
      free: instance.remaining, registered: instance.registered, ports: packed(instance.portsInUse), flags: flags,
      attributeSet: intern(instance.attributes, zone: instance.availabilityZone, type: instance.instanceType),
      runningTasks: instance.runningTasksCount,
      identity: InstanceIdentity(
        arn: instance.arn, ec2InstanceID: instance.ec2InstanceID, agentVersion: instance.agentVersion,
        registeredAt: instance.registeredAt, portsReserved: instance.portsReserved ?? .none))
  }

  /// Adds an instance as a group would launch it, ready for tasks, with `overhead` taken off for daemons.
  ///
  /// - Parameter id: stands for its ARN and its EC2 id wherever the row is named.
  public mutating func add(
    _ template: NodeTemplate, zone: String, overhead: DaemonOverhead = DaemonOverhead(), id: String = ""
  ) -> InstanceRow {
    append(
      free: template.registered - overhead.resources, registered: template.registered,
      ports: packed(template.reservedPorts.union(overhead.ports)), flags: [.active, .agentConnected],
      attributeSet: intern(template.attributes, zone: zone, type: template.instanceType),
      runningTasks: overhead.services.count,
      identity: InstanceIdentity(
        arn: id, ec2InstanceID: id, agentVersion: nil, registeredAt: nil, portsReserved: template.reservedPorts))
  }

  private mutating func append(
    free: ResourceVector, registered: ResourceVector, ports: PackedPorts, flags: RowFlags, attributeSet: Int32,
    runningTasks: Int, identity: InstanceIdentity
  ) -> InstanceRow {
    let row = NewRow(
      free: free, registered: registered, ports: ports, flags: flags, attributeSet: attributeSet,
      attributeClass: classes.classOfSet[Int(attributeSet)], runningTasks: Int32(clamping: runningTasks),
      identity: identity)
    if !log.isOpen, let reused = rows.retired.popLast() {
      rows.replace(Int(reused), with: row)
      return InstanceRow(reused)
    }
    rows.append(row)
    log.append(.rowAdded)
    return InstanceRow(rows.count - 1)
  }

  private mutating func intern(_ attributes: AttributeSet, zone: String, type: String) -> Int32 {
    let known = classes.count
    let attributeSet = classes.intern(attributes, zone: zone, type: type)
    if classes.count > known { learnClasses() }
    return attributeSet
  }

  /// Most instances have the same ports in use, and share one list of them.
  private mutating func packed(_ ports: PortReservation) -> PackedPorts {
    if let last = lastPorts, last.ports == ports { return last.packed }
    let packed = PackedPorts(ports)
    lastPorts = (ports, packed)
    return packed
  }

  private mutating func learnClasses() {
    fields.learn(classes)
    kinds.learn(classes)
    rows.learn(classes)
  }

  /// Notes that constraints or strategies depend on these attributes, so that classes tell them apart.
  mutating func ask(about names: [String]) {
    var isSplit = false
    for name in names where classes.ask(about: name) { isSplit = true }
    if !isSplit { return }
    learnClasses()
    rows.reclassify(classes)
  }

  /// Gives an instance other attributes, as `PutAttributes` and `DeleteAttributes` do. Not while a checkpoint is open.
  public mutating func setAttributes(_ attributes: AttributeSet, of instance: InstanceRow) {
    precondition(!log.isOpen, "attributes stay as they are during a trial")
    let row = Int(instance.index)
    let before = rows.attributeClass[row]
    let attributeSet = intern(attributes, zone: "", type: "")
    let after = classes.classOfSet[Int(attributeSet)]
    for task in tasks(on: instance) {
      let group = kinds.compiled[Int(tasks.kind[Int(task.index)])].group
      fields.add(-1, group: group, attributeClass: before)
      fields.add(1, group: group, attributeClass: after)
    }
    rows.setAttributes(attributeSet, attributeClass: after, of: row)
  }

  /// Forgets an instance that holds no task; its row may be given to another. Not while a checkpoint is open.
  public mutating func retire(_ instance: InstanceRow) {
    precondition(!log.isOpen, "nothing is retired during a trial")
    let row = Int(instance.index)
    precondition(rows.firstTask[row] < 0, "tasks are unplaced before their instance is retired")
    precondition(!rows.flags[row].contains(.retired), "the instance was retired already")
    rows.setFlags(.retired, of: row)
    rows.retired.append(instance.index)
  }

  /// What is left on an instance, by the board's account.
  public func free(on instance: InstanceRow) -> ResourceVector { rows.free(Int(instance.index)) }
  /// What the instance registered, or a fresh one of its template would.
  public func registered(on instance: InstanceRow) -> ResourceVector { rows.registered[Int(instance.index)] }
  public func portsInUse(on instance: InstanceRow) -> PortReservation { rows.ports[Int(instance.index)].reservation }
  public func attributes(of instance: InstanceRow) -> AttributeSet {
    classes.sets[Int(rows.attributeSet[Int(instance.index)])]
  }
  /// The instance's zone, empty where it has none.
  public func zone(of instance: InstanceRow) -> String {
    attributes(of: instance).value(TaskKind.zoneAttribute) ?? ""
  }
  /// The container instance's ARN, or the id that a hypothetical one was given.
  public func arn(of instance: InstanceRow) -> String { rows.identity[Int(instance.index)].arn }
  public func ec2InstanceID(of instance: InstanceRow) -> String { rows.identity[Int(instance.index)].ec2InstanceID }
  /// Whether ECS places tasks there: ACTIVE, its agent connected, not withdrawn.
  public func isEligible(_ instance: InstanceRow) -> Bool { rows.flags[Int(instance.index)].isEligible }

  /// Takes an instance out: it gets no more tasks. Those it has stay until they are unplaced.
  public mutating func withdraw(_ instance: InstanceRow) { setFlag(.withdrawn, true, of: instance) }
  /// Undoes ``withdraw(_:)``.
  public mutating func readmit(_ instance: InstanceRow) { setFlag(.withdrawn, false, of: instance) }
  /// Sets whether the instance's status is ACTIVE.
  public mutating func setActive(_ isActive: Bool, of instance: InstanceRow) {
    setFlag(.active, isActive, of: instance)
  }
  public mutating func setAgentConnected(_ isConnected: Bool, of instance: InstanceRow) {
    setFlag(.agentConnected, isConnected, of: instance)
  }

  private mutating func setFlag(_ flag: RowFlags, _ isSet: Bool, of instance: InstanceRow) {
    let row = Int(instance.index)
    let before = rows.flags[row]
    var after = before
    if isSet { after.insert(flag) } else { after.remove(flag) }
    if after == before { return }
    rows.setFlags(after, of: row)
    log.append(.flagged(row: instance.index, before: before))
  }

  /// Withdraws an instance and takes its tasks off it; they are returned unplaced, in the order of their handles.
  public mutating func remove(_ instance: InstanceRow) -> [TaskHandle] {
    withdraw(instance)
    let displaced = tasks(on: instance)
    for task in displaced { unplace(task) }
    return displaced
  }
}
