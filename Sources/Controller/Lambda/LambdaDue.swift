internal import AWSModel
internal import Observation

/// What an invocation's messages make due.
struct LambdaDue {
  /// An event and the passes that it asks for: it is done with once all of them were made, or handed on.
  struct Event {
    var id: String?
    var jobs: Set<LambdaJob>
  }

  /// The passes to make here, with the messages that asked for each.
  private(set) var here: [LambdaJob: [String?]] = [:]
  private(set) var toQueue: Set<LambdaJob> = []
  /// What the passes over a cluster have to know beside what they read.
  private(set) var told: [ClusterKey: [ClusterUpdate]] = [:]
  /// What events have told of container instances: of each cluster, for the count of its services.
  private(set) var heard: [ClusterKey: [ECS.ContainerInstance]] = [:]
  private(set) var events: [Event] = []

  /// In the order of their clusters, and of each the whole pass last: what it sees includes what the others have done.
  var jobs: [LambdaJob] { here.keys.sorted() }

  /// A pass to make in this invocation. What was announced goes to the cluster's passes, of which one is enough.
  mutating func makeHere(_ job: LambdaJob, for item: String?) -> LambdaJob {
    var plain = job
    plain.announcement = nil
    here[plain, default: []].append(item)
    if let announcement = job.announcement { told[job.key, default: []].append(announcement.update) }
    return plain
  }

  mutating func hear(_ notice: ClusterNotice, of key: ClusterKey) {
    if case .containerInstance(let instance, _) = notice.subject { heard[key, default: []].append(instance) }
  }

  mutating func handOn(_ job: LambdaJob) { toQueue.insert(job) }

  mutating func note(_ id: String?, asksFor jobs: Set<LambdaJob>) { events.append(Event(id: id, jobs: jobs)) }
}
