internal import AWSModel

/// The EC2 of one Region.
final class EC2World {
  unowned let region: Region
  var network: Network
  var instances = OrderedMembers<SimEC2Instance>()
  var instancesByID: [String: SimEC2Instance] = [:]
  var templates = OrderedMembers<SimLaunchTemplate>()
  var images: [MachineImage]
  var launchFailures: [LaunchFailure] = []
  var zonesDown: Set<String> = []
  /// Images whose instances never register; an empty text stands for all.
  var silentImages: Set<String> = []
  /// Reservations by the client token that asked for them.
  var launchTokens: [String: LaunchToken] = [:]
  /// Tags of resources that are not instances or launch templates, by id.
  var otherTags: [String: ResourceTags] = [:]
  /// What Spot prices and pools follow from.
  let marketSeed: UInt64
  /// vCPUs of instances that run or begin to, On-Demand and Spot, against the account's quotas.
  var vcpusInUse = (onDemand: 0, spot: 0)
  private var made: UInt64 = 0

  init(region: Region) {
    self.region = region
    marketSeed = region.random[.spot].next()
    network = Network(region: region)
    images = MachineImage.wellKnown(in: region)
  }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }

  /// A new identifier such as `i-0a1b2c3d4e5f60718`.
  func newID(_ prefix: String) -> String {
    "\(prefix)-0\(region.random[.identifiers].hexadecimal(16))"
  }
}

/// What is due in EC2. The generation tells whether the instance is still in the state for which it was planned.
enum EC2Event {
  case running(SimEC2Instance, generation: Int)
  case stopped(SimEC2Instance, generation: Int)
  case terminated(SimEC2Instance, generation: Int)
  case forget(SimEC2Instance)
  case agentStarts(SimEC2Instance, generation: Int)
  /// The two minutes of an interrupted Spot instance are over.
  case reclaim(SimEC2Instance, generation: Int)
  /// A Spot instance faces its hourly risk.
  case interrupt(SimEC2Instance, generation: Int)
}

extension EC2World {
  func handle(_ event: EC2Event) {
    switch event {
    case .running(let instance, let generation): if instance.generation == generation { hasStarted(instance) }
    case .stopped(let instance, let generation): if instance.generation == generation { hasStopped(instance) }
    case .terminated(let instance, let generation): if instance.generation == generation { hasTerminated(instance) }
    case .forget(let instance): forget(instance)
    case .reclaim(let instance, let generation): if instance.generation == generation { reclaim(instance) }
    case .interrupt(let instance, let generation): if instance.generation == generation { runRisk(instance) }
    case .agentStarts(let instance, let generation):
      if instance.generation == generation { region.ecs.agentStarts(on: instance) }
    }
  }
}
