internal import ClusterModel

/// Something that happened in a Region and that others may want to hear of: what AWS would send to EventBridge.
enum RegionNotice {
  case task(SimTask)
  case containerInstance(SimContainerInstance)
  case serviceAction(SimService, ServiceAction)
  case deployment(SimService, SimDeployment, name: String, reason: String)
  case ec2State(SimEC2Instance)
  /// EC2 has said of a Spot instance that it is at risk, or that its end has come. For onlookers only: its state is what it
  /// was, and the events that tell of it are their own.
  case spotNotice(SimEC2Instance)
  /// An instance of an Auto Scaling group has gone on to another lifecycle state. For onlookers only: no event tells of it.
  case member(SimMember)
}

/// Hears of everything that happens in a Region, in order.
protocol RegionListener: AnyObject {
  func region(_ region: Region, published notice: RegionNotice)
}

extension Region {
  /// Adds `notice` to the trace and tells the listeners.
  func publish(_ notice: RegionNotice) {
    trace.combine(now.microseconds)
    switch notice {
    case .task(let task):
      trace.combine(task.id)
      trace.combine(task.lastStatus.rawValue)
      trace.combine(task.desiredStatus.rawValue)
    case .containerInstance(let instance):
      trace.combine(instance.id)
      trace.combine(instance.status.rawValue)
      trace.combine(Int64(instance.version))
    case .serviceAction(let service, let action):
      trace.combine(service.name)
      trace.combine(action.name)
    case .deployment(let service, let deployment, let name, _):
      trace.combine(service.name)
      trace.combine(deployment.id)
      trace.combine(name)
    case .ec2State(let instance), .spotNotice(let instance):
      trace.combine(instance.id)
      trace.combine(instance.state.rawValue)
    case .member(let member):
      trace.combine(member.instance.id)
      trace.combine(member.state.rawValue)
    }
    for listener in listeners { listener.region(self, published: notice) }
    announce(notice)
  }
}

extension Sandbox {
  /// Digest of all that has happened so far, in every Region: equal for equal seeds, calls and instants.
  public var traceDigest: String {
    exclusively {
      var digest = TraceDigest()
      for region in regions { digest.combine(region.trace.value) }
      return digest.text
    }
  }
}
