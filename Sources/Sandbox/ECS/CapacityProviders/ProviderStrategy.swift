internal import AWSModel

/// How tasks are shared out among capacity providers. Source: CapacityProviderStrategyItem.
struct ProviderStrategy {
  struct Item {
    var provider: SimCapacityProvider
    var base: Int
    var weight: Int
  }

  private(set) var items: [Item] = []

  init(items: [Item]) { self.items = items }

  /// The item that the next task belongs to: first those that lack their base, then the one that is furthest behind its
  /// share; among equals the first.
  ///
  /// - Parameter counts: how many tasks each item has.
  func next(_ counts: [Int]) -> Int {
    if let lacking = items.indices.first(where: { counts[$0] < items[$0].base }) { return lacking }
    var best: (index: Int, load: Double)?
    for (index, item) in items.enumerated() where item.weight > 0 {
      let load = Double(counts[index] - item.base) / Double(item.weight)
      if best.map({ load < $0.load }) ?? true { best = (index, load) }
    }
    return best?.index ?? 0
  }

  /// How many of so many new tasks go to each item, beside those that it has.
  func shares(of count: Int, beside existing: [Int]) -> [Int] {
    var counts = existing
    for _ in 0..<count { counts[next(counts)] += 1 }
    return zip(counts, existing).map { $0 - $1 }
  }

  static func isFargate(_ name: String) -> Bool { name == "FARGATE" || name == "FARGATE_SPOT" }

  static func check(_ strategy: [ECS.CapacityProviderStrategyItem]) throws(AWSError) {
    guard strategy.count <= 20 else {
      throw ECS.Errors.invalidParameterException(
        "A capacity provider strategy can contain a maximum of 20 capacity providers.")
    }
    let names = strategy.map { $0.capacityProvider ?? "" }
    guard Set(names).count == names.count else {
      throw ECS.Errors.invalidParameterException(
        "A capacity provider strategy cannot contain duplicate capacity providers.")
    }
    guard strategy.filter({ ($0.base ?? 0) > 0 }).count <= 1 else {
      throw ECS.Errors.invalidParameterException(
        "Only one capacity provider in a capacity provider strategy can have a base defined.")
    }
    guard strategy.contains(where: { ($0.weight ?? 0) > 0 }) else {
      throw ECS.Errors.invalidParameterException(
        "When multiple capacity providers are specified within a strategy, at least one of the capacity providers must have "
          + "a weight value greater than zero.")
    }
    let fargate = names.filter(isFargate).count
    guard fargate == 0 || fargate == names.count else {
      throw ECS.Errors.invalidParameterException(
        "A capacity provider strategy cannot contain a mix of capacity providers using Auto Scaling groups and Fargate "
          + "capacity providers. Specify one or the other and try again.")
    }
  }
}

extension ECSWorld {
  /// The strategy that applies to a request: its own, or without a launch type the cluster's default; nil where neither is.
  func strategyItems(
    _ asked: [ECS.CapacityProviderStrategyItem]?, _ launchType: ECS.LaunchType?, in cluster: SimCluster
  ) throws(AWSError) -> [ECS.CapacityProviderStrategyItem]? {
    if let asked, !asked.isEmpty {
      guard launchType == nil else {
        throw ECS.Errors.invalidParameterException(
          "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.")
      }
      try ProviderStrategy.check(asked)
      return asked
    }
    guard launchType == nil, !cluster.defaultStrategy.isEmpty else { return nil }
    return cluster.defaultStrategy
  }

  /// The same with the providers themselves.
  ///
  /// - Throws: `InvalidParameterException` for a provider that the cluster does not have, `UnsupportedFeatureException` for
  ///   Fargate, which the sandbox does not simulate.
  func strategy(
    _ items: [ECS.CapacityProviderStrategyItem], in cluster: SimCluster
  ) throws(AWSError) -> ProviderStrategy {
    var result: [ProviderStrategy.Item] = []
    for item in items {
      let name = item.capacityProvider ?? ""
      guard !ProviderStrategy.isFargate(name) else {
        throw ECS.Errors.unsupportedFeatureException(
          "The sandbox runs tasks on EC2 instances only: the capacity provider \(name) is not simulated.")
      }
      guard cluster.capacityProviders.contains(name), let provider = capacityProvider(name) else {
        throw ECS.Errors.invalidParameterException(
          "The specified capacity provider \(name) is not associated with the cluster. Associate it and try again.")
      }
      result.append(ProviderStrategy.Item(provider: provider, base: item.base ?? 0, weight: item.weight ?? 0))
    }
    return ProviderStrategy(items: result)
  }
}
