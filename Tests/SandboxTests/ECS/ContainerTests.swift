import AWSModel
import ClusterModel
import Sandbox
import Testing

/// Tasks of several containers.
@Suite struct ContainerTests {
  private func run(
    _ region: TestRegion, _ sidecar: (inout ECS.ContainerDefinition) -> Void,
    main: (inout ECS.ContainerDefinition) -> Void = { _ in }
  ) throws -> String {
    try region.cluster(instances: 1)
    var other = ECS.ContainerDefinition(name: "side", image: "side:1", cpu: 10, memory: 64)
    sidecar(&other)
    var app = ECS.ContainerDefinition(name: "app", image: "app:1", cpu: 10, memory: 64)
    main(&app)
    try region.call(ECS.registerTaskDefinition, .init(family: "pair", containerDefinitions: [other, app]))
    return try #require(try region.call(ECS.runTask, .init(taskDefinition: "pair")).tasks?.first?.taskArn)
  }

  private func task(_ region: TestRegion, _ arn: String) throws -> ECS.Task {
    try #require(try region.call(ECS.describeTasks, .init(tasks: [arn])).tasks?.first)
  }

  @Test func aContainerThatIsNotEssentialMayEnd() throws {
    let region = TestRegion()
    let arn = try run(region) {
      $0.essential = false
      $0.dockerLabels = ["sandbox.run-seconds": "60", "sandbox.exit-code": "2"]
    }
    region.pass(.minutes(5))
    let found = try task(region, arn)
    #expect(found.lastStatus == "RUNNING")
    #expect(found.containers?.map(\.lastStatus) == ["STOPPED", "RUNNING"])
    #expect(found.containers?.map(\.exitCode) == [2, nil])
  }

  @Test func anEssentialOneTakesTheTaskWithIt() throws {
    let region = TestRegion()
    let arn = try run(
      region, { $0.dockerLabels = ["sandbox.health": "healthy"] },
      main: { $0.dockerLabels = ["sandbox.run-seconds": "60", "sandbox.exit-code": "3"] })
    region.pass(.minutes(5))
    let found = try task(region, arn)
    #expect(found.stopCode == .essentialContainerExited)
    #expect(found.stoppedReason == "Essential container in task exited")
    #expect(found.containers?.map(\.exitCode) == [0, 3])
  }

  @Test func aDependencyRunsFirstAndItsFailureKeepsTheTaskFromStarting() throws {
    func outcome(_ code: Int) throws -> ECS.Task {
      let region = TestRegion()
      let arn = try run(
        region,
        {
          $0.essential = false
          $0.dockerLabels = ["sandbox.run-seconds": "100", "sandbox.exit-code": "\(code)"]
        }, main: { $0.dependsOn = [.init(containerName: "side", condition: .success)] })
      region.pass(.seconds(95))
      #expect(try task(region, arn).lastStatus == "PENDING")
      region.pass(.minutes(2))
      return try task(region, arn)
    }
    #expect(try outcome(0).lastStatus == "RUNNING")
    let failed = try outcome(1)
    #expect(failed.lastStatus == "STOPPED")
    #expect(failed.stopCode == .taskFailedToStart)
    #expect(failed.containers?.first?.exitCode == 1)
  }

  @Test func impossibleDependenciesAreRefused() throws {
    let region = TestRegion()
    func refusal(_ dependency: ECS.ContainerDependency) -> String? {
      let one = ECS.ContainerDefinition(name: "one", image: "one:1", memory: 64, dependsOn: [dependency])
      let two = ECS.ContainerDefinition(
        name: "two", image: "two:1", memory: 64, dependsOn: [.init(containerName: "one", condition: .start)])
      return region.refusal(ECS.registerTaskDefinition, .init(family: "x", containerDefinitions: [one, two]))?.code
    }
    #expect(refusal(.init(containerName: "three", condition: .start)) == "ClientException")
    #expect(refusal(.init(containerName: "two", condition: .success)) == "ClientException")
    #expect(refusal(.init(containerName: "two", condition: .start)) == "ClientException")
  }
}
