import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite struct ProviderStrategyTests {
  /// Two providers whose groups have two instances each.
  private func twoProviders() throws -> TestRegion {
    let region = TestRegion()
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    for name in ["blue", "green"] {
      try region.hosts(name, desired: 2, type: "m5.xlarge")
      try region.provider(name)
    }
    try region.associate(["blue", "green"])
    region.pass(.minutes(6))
    try region.define(cpu: 128, memory: 128)
    return region
  }

  private func counts(_ region: TestRegion, service: String? = nil) throws -> [String: Int] {
    var result: [String: Int] = [:]
    for task in try region.tasks(service: service) { result[task.capacityProviderName ?? "none", default: 0] += 1 }
    return result
  }

  @Test(
    arguments: [
      ([(0, 1), (0, 1)], ["blue": 5, "green": 5]), ([(2, 1), (0, 1)], ["blue": 6, "green": 4]),
      ([(0, 1), (0, 4)], ["blue": 2, "green": 8]), ([(3, 0), (0, 1)], ["blue": 3, "green": 7]),
    ] as [([(Int, Int)], [String: Int])])
  func baseComesFirstAndThenTheWeights(_ items: [(Int, Int)], _ wanted: [String: Int]) throws {
    let region = try twoProviders()
    let strategy = zip(["blue", "green"], items).map {
      ECS.CapacityProviderStrategyItem(capacityProvider: $0, weight: $1.1, base: $1.0)
    }
    try region.service(count: 10) { $0.capacityProviderStrategy = strategy }
    region.pass(.minutes(4))
    #expect(try counts(region, service: "web") == wanted)
    let onTheirOwn = try region.tasks().allSatisfy { task in
      let instance = try region.containerInstances().first { $0.containerInstanceArn == task.containerInstanceArn }
      return instance?.capacityProviderName == task.capacityProviderName
    }
    #expect(onTheirOwn)
  }

  @Test func theClustersDefaultAppliesWhereNothingIsSaid() throws {
    let region = try twoProviders()
    try region.call(ECS.runTask, .init(count: 2, taskDefinition: "web"))
    #expect(try counts(region) == ["blue": 2])
    try region.call(ECS.runTask, .init(count: 2, launchType: .ec2, taskDefinition: "web"))
    #expect(try counts(region) == ["blue": 2, "none": 2])
    try region.service(count: 1)
    #expect(try region.describe().capacityProviderStrategy?.first?.capacityProvider == "blue")
    #expect(try region.describe().launchType == nil)
  }

  @Test func whatCannotBeAStrategyIsRefused() throws {
    let region = try twoProviders()
    func refusal(
      _ items: [ECS.CapacityProviderStrategyItem], launchType: ECS.LaunchType? = nil
    ) -> String? {
      region.refusal(
        ECS.runTask, .init(capacityProviderStrategy: items, launchType: launchType, taskDefinition: "web"))?.code
    }
    let invalid = "InvalidParameterException"
    #expect(refusal([.init(capacityProvider: "blue", weight: 0)]) == invalid)
    #expect(refusal([.init(capacityProvider: "red", weight: 1)]) == invalid)
    #expect(refusal([.init(capacityProvider: "blue", weight: 1)], launchType: .ec2) == invalid)
    #expect(
      refusal([
        .init(capacityProvider: "blue", weight: 1, base: 1), .init(capacityProvider: "green", weight: 1, base: 1),
      ]) == invalid)
    #expect(
      refusal([.init(capacityProvider: "blue", weight: 1), .init(capacityProvider: "FARGATE", weight: 1)]) == invalid)
  }

  @Test func fargateMayBeAssociatedButRunsNothingHere() throws {
    let region = try twoProviders()
    try region.call(
      ECS.putClusterCapacityProviders,
      .init(
        cluster: "default", capacityProviders: ["blue", "green", "FARGATE"], defaultCapacityProviderStrategy: []))
    let refused = region.refusal(
      ECS.runTask,
      .init(
        capacityProviderStrategy: [.init(capacityProvider: "FARGATE", weight: 1)], taskDefinition: "web"))
    #expect(refused?.code == "UnsupportedFeatureException")
    #expect(refused?.message.contains("FARGATE is not simulated") == true)
  }

  @Test func managedScalingServesOneCluster() throws {
    let region = try twoProviders()
    try region.call(ECS.createCluster, .init(clusterName: "elsewhere"))
    let refused = region.refusal(
      ECS.putClusterCapacityProviders,
      .init(cluster: "elsewhere", capacityProviders: ["blue"], defaultCapacityProviderStrategy: []))
    #expect(refused?.code == "ResourceInUseException")
    #expect(refused?.message.contains("associated with the cluster default") == true)
    try region.hosts("plain")
    try region.provider("plain") { $0.managedScaling = .init(status: .disabled) }
    for cluster in ["default", "elsewhere"] {
      try region.call(
        ECS.putClusterCapacityProviders,
        .init(
          cluster: cluster, capacityProviders: cluster == "default" ? ["blue", "green", "plain"] : ["plain"],
          defaultCapacityProviderStrategy: []))
      region.pass(.seconds(20))
    }
  }

  @Test func providersComeChangeAndGo() throws {
    let region = try twoProviders()
    let twice = region.refusal(
      ECS.createCapacityProvider,
      .init(name: "other", autoScalingGroupProvider: .init(autoScalingGroupArn: "blue")))
    #expect(twice?.message.contains("already being used by another capacity provider") == true)
    let reserved = region.refusal(
      ECS.createCapacityProvider,
      .init(name: "ecs-mine", autoScalingGroupProvider: .init(autoScalingGroupArn: "blue")))
    #expect(reserved?.code == "InvalidParameterException")
    let inUse = region.refusal(ECS.deleteCapacityProvider, .init(capacityProvider: "blue"))
    #expect(inUse?.code == "ResourceInUseException")
    func shown() throws -> ECS.CapacityProvider {
      try #require(
        try region.call(ECS.describeCapacityProviders, .init(capacityProviders: ["green"])).capacityProviders?.first)
    }
    let update = try region.call(
      ECS.updateCapacityProvider,
      .init(name: "green", autoScalingGroupProvider: .init(managedScaling: .init(targetCapacity: 90)))
    ).capacityProvider
    #expect(update?.updateStatus == .updateInProgress)
    region.pass(.seconds(20))
    #expect(try shown().updateStatus == .updateComplete)
    let scaling = try shown().autoScalingGroupProvider?.managedScaling
    #expect(scaling?.targetCapacity == 90 && scaling?.status == .enabled && scaling?.maximumScalingStepSize == 10_000)
    try region.associate(["blue"])
    let deleted = try region.call(ECS.deleteCapacityProvider, .init(capacityProvider: "green")).capacityProvider
    #expect(deleted?.updateStatus == .deleteInProgress)
    region.pass(.seconds(20))
    #expect(try shown().status == .inactive)
    region.pass(.hours(2))
    let gone = try region.call(ECS.describeCapacityProviders, .init(capacityProviders: ["green"]))
    #expect(gone.failures?.first?.reason == "MISSING")
  }
}
