internal import AWSModel
internal import ClusterModel
internal import Placement

/// Container instances and the board: each has a row as long as it is registered.
extension ECSWorld {
  /// Gives an instance its row, with the tasks that ECS counts on it.
  func seat(_ instance: SimContainerInstance) {
    let cluster = instance.cluster
    var described = ContainerInstance(
      arn: instance.arn, ec2InstanceID: instance.ec2InstanceID, status: instance.status,
      agentConnected: instance.agentConnected, agentVersion: instance.versionInfo.agentVersion,
      registered: instance.registered, remaining: instance.registered, portsInUse: instance.reservedPorts,
      attributes: instance.attributeSet)
    described.registeredAt = instance.registeredAt.date
    let row = cluster.board.add(described)
    instance.row = row
    while cluster.instanceOfRow.count <= Int(row.index) { cluster.instanceOfRow.append(nil) }
    cluster.instanceOfRow[Int(row.index)] = instance
  }

  /// Tells the board whether an instance takes tasks.
  func setSeat(_ instance: SimContainerInstance) {
    guard let row = instance.row else { return }
    instance.cluster.board.setActive(instance.status == .active, of: row)
    instance.cluster.board.setAgentConnected(instance.agentConnected, of: row)
  }

  /// Takes an instance's row away. Its tasks must be off the board.
  func unseat(_ instance: SimContainerInstance) {
    guard let row = instance.row else { return }
    instance.cluster.board.withdraw(row)
    instance.cluster.instanceOfRow[Int(row.index)] = nil
    instance.row = nil
  }

  /// Gives an instance a new row after a change of its attributes, and moves its tasks there.
  func reseat(_ instance: SimContainerInstance) {
    guard instance.row != nil else { return }
    let cluster = instance.cluster
    let tasks = instance.tasks.all.filter { $0.boardTask != nil }
    for task in tasks { if let handle = task.boardTask { cluster.board.unplace(handle) } }
    unseat(instance)
    seat(instance)
    guard let row = instance.row else { return }
    for task in tasks { if let handle = task.boardTask { cluster.board.place(handle, on: row) } }
  }
}
