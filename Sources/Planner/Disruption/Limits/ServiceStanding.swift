internal import ClusterModel
internal import FoundationEssentials

/// How each service stands: healthy tasks in all, and on instances that stay.
struct ServiceStanding {
  /// Healthy tasks wherever they are.
  private(set) var everywhere: [Int32]
  /// Those on instances that neither leave nor are about to.
  private(set) var elsewhere: [Int32]
  /// Wanted tasks that run or are about to: what the maximum percent counts.
  private(set) var started: [Int32]
  private let view: PlanningView
  private var isLeaving: [Bool]
  /// By task: whether its service counts it as healthy.
  private let isHealthy: [Bool]

  init(_ view: PlanningView) {
    self.view = view
    let snapshot = view.snapshot
    isLeaving = snapshot.instances.map(\.isOnItsWayOut)
    let none = [Int32](repeating: 0, count: snapshot.services.count)
    (everywhere, elsewhere, started) = (none, none, none)
    var isHealthy = [Bool](repeating: false, count: snapshot.tasks.count)
    for index in snapshot.tasks.indices {
      guard let service = snapshot.tasks[index].service else { continue }
      if snapshot.tasks[index].isWanted && snapshot.tasks[index].lastStatus <= .running { started[Int(service)] += 1 }
      guard Self.isHealthy(snapshot.tasks[index], view) else { continue }
      isHealthy[index] = true
      everywhere[Int(service)] += 1
      if let instance = snapshot.tasks[index].instance, !isLeaving[Int(instance)] { elsewhere[Int(service)] += 1 }
    }
    self.isHealthy = isHealthy
  }

  /// Whether the service of the task at `index` counts it as healthy.
  func countsAsHealthy(_ index: Int) -> Bool { isHealthy[index] }

  /// Without load balancer and health check a service counts a task healthy after 40 seconds of running; else once its
  /// container is HEALTHY and its targets are. Source: botocore, ECS, `DeploymentConfiguration`.
  static let settling = 40.0

  static func isHealthy(_ task: TaskRecord, _ view: PlanningView) -> Bool {
    guard task.isWanted, task.lastStatus == .running, task.health != .unhealthy, task.isTargetHealthy != false else {
      return false
    }
    let definitions = view.snapshot.definitions
    if definitions.indices.contains(Int(task.definition)), definitions[Int(task.definition)].hasHealthCheck {
      return task.health == .healthy
    }
    if task.health == .healthy || task.isTargetHealthy == true { return true }
    guard let startedAt = task.startedAt else { return true }
    return view.now.timeIntervalSince(startedAt) >= settling
  }

  /// Takes the tasks of one more instance out of what services can count on.
  mutating func leave(_ index: Int32) {
    guard !isLeaving[Int(index)] else { return }
    isLeaving[Int(index)] = true
    for task in view.snapshot.tasks.indices where isHealthy[task] && view.snapshot.tasks[task].instance == index {
      if let service = view.snapshot.tasks[task].service { elsewhere[Int(service)] -= 1 }
    }
  }

  /// The least that a service is to keep.
  func minimum(_ service: Int32) -> Int {
    view.policy.disruption.minimumHealthy(of: view.snapshot.services[Int(service)])
  }

  /// The least that a service is to keep, as far as ECS does not see to it by itself while it moves tasks: what a policy's
  /// floor asks for beyond the service's own percentage, and all of it where that is zero.
  func unguardedMinimum(_ service: Int32) -> Int {
    let own = view.snapshot.services[Int(service)].minimumHealthyCount
    let least = minimum(service)
    return own > 0 && least <= own ? 0 : least
  }

  /// Services, daemons apart, that have tasks on an instance that are not STOPPED, in order.
  func services(on index: Int32, _ tasks: TasksByInstance) -> [Int32] {
    var services: [Int32] = []
    tasks.each(on: index) { task in
      guard let service = view.snapshot.tasks[task].service, !view.isDaemon[Int(service)] else { return }
      if !services.contains(service) { services.append(service) }
    }
    return services.sorted()
  }

  /// Of the services that had tasks on a draining instance, those that are not back at their minimum elsewhere.
  ///
  /// - Parameter names: as noted before it drained; nil where nobody knows, so that any may have had tasks there.
  func lacking(_ names: [String]?) -> [Int32] {
    let known = names.map(Set.init)
    return view.snapshot.services.indices.compactMap { index in
      let service = view.snapshot.services[index]
      guard !view.isDaemon[index], service.status == "ACTIVE", service.usesInstances else { return nil }
      if let known, !known.contains(service.name) { return nil }
      return Int(elsewhere[index]) < minimum(Int32(index)) ? Int32(index) : nil
    }
  }

  /// In a few words: `api has 1 of 2`.
  func told(_ services: [Int32]) -> String {
    services.prefix(3).map { service in
      "\(view.snapshot.services[Int(service)].name) has \(elsewhere[Int(service)]) healthy of at least \(minimum(service))"
    }.joined(separator: ", ") + (services.count > 3 ? " and \(services.count - 3) more" : "")
  }
}

extension ContainerInstance {
  /// Whether it is no place to count on: it drains, leaves, is marked to leave, or is gone.
  var isOnItsWayOut: Bool {
    if status != .active || hasGone { return true }
    if let intent, !intent.isAborted { return true }
    return isLeavingItsGroup
  }
}
