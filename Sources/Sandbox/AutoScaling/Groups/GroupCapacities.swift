extension Sandbox {
  /// The desired capacity of each Auto Scaling group of a Region, by name.
  public func desiredCapacities(region: String? = nil) -> [String: Int] {
    exclusively {
      let world = world(account: options.account, region: region ?? options.region)
      return Dictionary(
        world.autoScaling.groups.all.map { ($0.name, $0.desired) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
