internal import AWSModel
internal import ClusterModel

/// The ECS of one Region.
final class ECSWorld {
  unowned let region: Region
  var clusters = OrderedMembers<SimCluster>()
  var families: [String: TaskFamily] = [:]
  var capacityProviders: [SimCapacityProvider] = []
  var accountSettings: [String: String] = [:]
  /// What tasks of a family do, where somebody said so.
  var behaviours: [String: TaskBehaviour] = [:]
  var brokenImages: Set<String> = []
  /// Deployments that are no more, while a document is read that has tasks of theirs.
  var pastDeployments: [String: SimDeployment] = [:]
  var made: UInt64 = 0
  /// What the ARNs of tasks, container instances and services begin with, once one was asked for.
  var arnPrefixes: [String: String] = [:]

  init(region: Region) { self.region = region }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }

  /// A new identifier of a task or container instance: 32 hexadecimal digits.
  func newID() -> String { region.random[.identifiers].hexadecimal(32) }

  func behaviour(of definition: SimTaskDefinition) -> TaskBehaviour {
    var behaviour = (behaviours[definition.family] ?? region.tuning.task).adjusted(by: definition.behaviourLabels)
    if definition.images.contains(where: brokenImages.contains) { behaviour.pullFails = true }
    return behaviour
  }
}

/// What is due in ECS.
enum ECSEvent {
  /// Something in the life of a task. The generation tells whether it still applies.
  case task(SimTask, TaskMoment, generation: Int)
  /// The scheduler looks at a service.
  case serviceLook(SimService)
  /// The scheduler looks again at a service that found no room.
  case serviceRetry(SimService, attempt: Int)
  /// Nobody has heard of an agent for a while.
  case agentLost(SimContainerInstance, epoch: Int)
  /// EC2 reports the end of a host.
  case hostGone(SimContainerInstance)
  case forgetInstance(SimContainerInstance)
  case forgetService(SimService)
  /// A change of a capacity provider is done.
  case providerSettled(SimCapacityProvider, epoch: Int)
  /// What a cluster's providers need is in place.
  case attachmentsSettled(SimCluster)
  /// A task has waited for room for as long as it may.
  case waitedTooLong(SimTask)
  /// Whether a draining instance is empty is looked at.
  case managedDrain(SimMember, looks: Int)
  /// A service that is steady may say so again.
  case stillSteady(SimService)
  case rebalance(SimCluster)
  /// A definition that was to be deleted may be by now.
  case deleteDefinition(SimTaskDefinition)
  case agentUpdated(SimContainerInstance)
  case flap(SimContainerInstance)
  /// An agent that flapped has contact again.
  case agentBack(SimContainerInstance, epoch: Int)
  case spotDrain(SimContainerInstance)
  /// The trunk interface of an instance that registers or leaves is there, or gone.
  case trunkSettled(SimContainerInstance)
}

extension ECSWorld {
  func handle(_ event: ECSEvent) {
    switch event {
    case .task(let task, let moment, let generation): if task.generation == generation { reach(moment, task) }
    case .serviceLook(let service): look(service)
    case .serviceRetry(let service, let attempt): if service.placementAttempt == attempt { look(service) }
    case .agentLost(let instance, let epoch): if instance.connectionEpoch == epoch { loseAgent(instance) }
    case .hostGone(let instance): hostGone(instance)
    case .forgetInstance(let instance): forget(instance)
    case .forgetService(let service): forget(service)
    case .providerSettled(let provider, let epoch): settled(provider, epoch)
    case .attachmentsSettled(let cluster): cluster.attachmentsStatus = "UPDATE_COMPLETE"
    case .waitedTooLong(let task): waitedTooLong(task)
    case .managedDrain(let member, let looks): managedDrain(member, looks)
    case .stillSteady(let service): if service.steadySince != nil, service.status == "ACTIVE" { becomeSteady(service) }
    case .rebalance(let cluster): rebalance(cluster)
    case .deleteDefinition(let definition): finishDeletion(of: definition)
    case .agentUpdated(let instance): agentUpdated(instance)
    case .flap(let instance): flap(instance, isBackground: true)
    case .agentBack(let instance, let epoch): if instance.connectionEpoch == epoch { connect(instance) }
    case .spotDrain(let instance): if instance.status == .active { setState(of: instance, .draining) }
    case .trunkSettled(let instance): trunkSettled(instance)
    }
  }
}
