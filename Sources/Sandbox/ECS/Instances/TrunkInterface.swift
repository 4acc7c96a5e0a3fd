internal import ClusterModel

/// Instances with a trunk interface, whose coming and going takes as long as the interface's: REGISTERING before ACTIVE, and
/// DEREGISTERING before INACTIVE. Source: ContainerInstance, `status`.
extension ECSWorld {
  func planTrunk(of instance: SimContainerInstance, _ time: Spread) {
    region.schedule(.ecs(.trunkSettled(instance)), after: time.draw(&region.random[.agent]))
  }

  /// The interface is there, or gone.
  func trunkSettled(_ instance: SimContainerInstance) {
    switch instance.status {
    case .registering:
      setState(of: instance, .active)
    case .deregistering: becomeInactive(instance)
    case .active, .draining, .inactive, .registrationFailed: break
    }
  }
}
