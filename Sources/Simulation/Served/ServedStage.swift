internal import ClusterModel
internal import Sandbox
internal import Synchronization

/// The stage of a scenario on a served sandbox: what it has seen of instances and tasks, and nothing else.
///
/// Clients change the sandbox from any thread while the scenario looks.
final class ServedStage: ScenarioStage {
  private struct Seat {
    var isRunning = false
    var isSpot = false
    var arn: String?
    var isActive = false
    var isDraining = false
  }

  private struct Seen {
    var instances: [String: Seat] = [:]
    var tasks: Set<String> = []
  }

  private let cluster: String
  private let seen = Mutex(Seen())

  init(cluster: String) { self.cluster = cluster }

  func see(_ sight: SandboxSight) {
    seen.withLock { seen in
      switch sight {
      case .instance(let instance):
        let isGone = instance.state == "terminated"
        if isGone {
          seen.instances[instance.id] = nil
        } else {
          seen.instances[instance.id, default: Seat()].isRunning = instance.state == "running"
          seen.instances[instance.id]?.isSpot = instance.isSpot
        }
      case .containerInstance(let instance) where instance.cluster == cluster:
        guard seen.instances[instance.ec2InstanceID] != nil else { return }
        seen.instances[instance.ec2InstanceID]?.arn = instance.arn
        seen.instances[instance.ec2InstanceID]?.isActive = instance.status == .active
        seen.instances[instance.ec2InstanceID]?.isDraining = instance.status == .draining
      case .task(let task) where task.cluster == cluster && task.service != nil && !task.isDaemon:
        let isRunning = task.isWanted && task.lastStatus == .running
        if isRunning { seen.tasks.insert(task.id) } else { seen.tasks.remove(task.id) }
      case .containerInstance, .task, .member, .service, .deployment: break
      }
    }
  }

  var offeredInstances: [String] { instances { $0.isRunning && $0.isActive } }
  var offeredSpotInstances: [String] { instances { $0.isRunning && $0.isActive && $0.isSpot } }
  var drainingInstances: [String] { instances { $0.isRunning && $0.isDraining } }
  var runningTasks: [String] { seen.withLock { $0.tasks.sorted() } }

  private func instances(_ isMeant: (Seat) -> Bool) -> [String] {
    seen.withLock { seen in seen.instances.filter { isMeant($0.value) }.keys.sorted() }
  }

  func containerInstance(of instance: String) -> String? { seen.withLock { $0.instances[instance]?.arn } }

  // Nobody keeps books on a served sandbox.
  func wants(service: String, _ count: Int, at now: Duration) {}
  func wants(job: String, more count: Int, at now: Duration) {}
  func happens(_ happening: Happening, at now: Duration) {}
  func settles(at now: Duration) {}
  func ails(_ instances: [String], of illness: HostIllness, isOver: Bool) {}
}
