internal import ClusterModel

/// What a director must know of the world in which it makes a scenario happen, and whom it tells of what it does.
protocol ScenarioStage: AnyObject, Sendable {
  /// EC2 ids of registered instances that run and are not drained, in order.
  var offeredInstances: [String] { get }
  /// Those of them that are Spot Instances.
  var offeredSpotInstances: [String] { get }
  /// EC2 ids of instances that run and drain, in order.
  var drainingInstances: [String] { get }
  /// Ids of the tasks of services that run and are wanted, in order.
  var runningTasks: [String] { get }
  /// The ARN under which an EC2 instance is registered.
  func containerInstance(of instance: String) -> String?
  /// So many tasks of a service are wanted from now on.
  func wants(service: String, _ count: Int, at now: Duration)
  /// So many more tasks of a job are wanted.
  func wants(job: String, more count: Int, at now: Duration)
  /// Something happens.
  func happens(_ happening: Happening, at now: Duration)
  /// Something that lasted for a time is over.
  func settles(at now: Duration)
  /// Hosts are ill from now on, or one illness less ails them.
  func ails(_ instances: [String], of illness: HostIllness, isOver: Bool)
}

/// The stage of a simulation: its books, and the source of its faults, which counts what happens.
final class LedgerStage: ScenarioStage, @unchecked Sendable {
  // Unchecked because everything here lives on the simulation's thread.
  private let ledger: WorldLedger
  private let faults: FaultSource?

  init(ledger: WorldLedger, faults: FaultSource?) {
    self.ledger = ledger
    self.faults = faults
  }

  var offeredInstances: [String] { ledger.instances.values.filter(\.isOffered).map(\.id).sorted() }
  var offeredSpotInstances: [String] {
    ledger.instances.values.filter { $0.isOffered && $0.isSpot }.map(\.id).sorted()
  }
  var drainingInstances: [String] { ledger.drainingInstances }

  var runningTasks: [String] {
    let running = ledger.tasks.filter { entry in
      if case .service = entry.value.owner { return entry.value.isRunning }
      return false
    }
    return running.keys.sorted()
  }

  func containerInstance(of instance: String) -> String? { ledger.instances[instance]?.containerInstanceArn }

  func wants(service: String, _ count: Int, at now: Duration) {
    if let index = ledger.index(ofService: service) { ledger.want(index, count, at: now) }
  }

  func wants(job: String, more count: Int, at now: Duration) {
    if let index = ledger.index(ofJob: job) { ledger.want(index, ledger.demands[index].wanted + count, at: now) }
  }

  func happens(_ happening: Happening, at now: Duration) {
    faults?.note(happening.name)
    ledger.stress(at: now)
  }

  func settles(at now: Duration) { ledger.stress(at: now) }

  func ails(_ instances: [String], of illness: HostIllness, isOver: Bool) {
    ledger.ail(instances, of: illness, by: isOver ? -1 : 1)
  }
}
