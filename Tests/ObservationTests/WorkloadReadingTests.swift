import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Observation

@Suite struct WorkloadReadingTests {
  private func sync(_ world: FakeWorld, _ policy: ClusterPolicy = policy) async throws -> ClusterSnapshot {
    try await observer(FakeRegion(world)).sync(policy: policy)
  }

  @Test func tasksStillStoppingAreThere() async throws {
    var world = smallWorld()
    world.tasks.append(task("5", on: "a", service: "api", last: "DEACTIVATING", desired: "STOPPED"))
    let stopping = try #require(try await sync(world).tasks.last)
    #expect(stopping.arn == taskArn("5"))
    #expect(!stopping.isWanted)
    #expect(stopping.lastStatus == .deactivating)
  }

  @Test func fargateIsNoDemand() async throws {
    var world = smallWorld()
    var fargate = task("f", on: nil, last: "PROVISIONING")
    fargate.launchType = .fargate
    var spot = task("g", on: nil, last: "PROVISIONING")
    spot.launchType = nil
    spot.capacityProviderName = "FARGATE_SPOT"
    world.tasks += [fargate, spot, task("h", on: nil, last: "PROVISIONING")]
    var onFargate = service("f")
    onFargate.launchType = nil
    onFargate.capacityProviderStrategy = [.init(capacityProvider: "FARGATE", weight: 1)]
    world.services.append(onFargate)
    let snapshot = try await sync(world)
    #expect(snapshot.tasks.filter { $0.instance == nil }.map(\.arn) == [taskArn("h")])
    #expect(snapshot.services.first { $0.name == "f" }?.runsOnInstances == false)
  }

  @Test func overridesMakeARequirementOfTheirOwn() async throws {
    var world = smallWorld()
    var big = task("5", on: "a")
    big.overrides = .init(containerOverrides: [.init(name: "app", cpu: 1024)])
    world.tasks.append(big)
    let snapshot = try await sync(world)
    #expect(snapshot.requirements.count == 3)
    let own = snapshot.requirements[Int(snapshot.tasks[4].requirement)]
    #expect(own.resources == ResourceVector(cpuUnits: 1024, memoryMiB: 512))
    #expect(snapshot.tasks[4].service == nil)
    #expect(snapshot.tasks[4].group == "family:app")
  }

  @Test func networkInterfacesAreCounted() async throws {
    var world = smallWorld()
    world.definitions.append(definition("vpc", mode: .awsvpc))
    world.tasks.append(task("5", on: "a", family: "vpc"))
    world.types = [typeInfo("m5.large", vcpus: 2, memory: 8192, interfaces: 3)]
    world.instances[1].attributes?.append(.init(name: "ecs.awsvpc-trunk-id", value: "eni-1"))
    let snapshot = try await sync(world)
    #expect(snapshot.instances.map(\.registered.networkInterfaces) == [2, 8])
    #expect(snapshot.instances.map(\.remaining.networkInterfaces) == [1, 8])
  }

  @Test func targetHealthFollowsTheTask() async throws {
    var world = smallWorld()
    world.services[0].loadBalancers = [.init(targetGroupArn: "tg", containerName: "app", containerPort: 80)]
    for index in 0..<2 {
      world.tasks[index].containers = [
        .init(name: "app", networkBindings: [.init(containerPort: 80, hostPort: 32_768 + index)])
      ]
    }
    var starting = task("9", on: "a", service: "api", last: "PENDING")
    starting.containers = [.init(name: "app")]
    world.tasks.append(starting)
    world.targets["tg"] = [
      .init(target: .init(id: "i-a", port: 32_768), targetHealth: .init(state: .healthy)),
      .init(target: .init(id: "i-b", port: 32_769), targetHealth: .init(state: .unhealthy)),
      .init(target: .init(id: "i-b", port: 32_768), targetHealth: .init(state: .healthy)),
    ]
    let snapshot = try await sync(world)
    #expect(snapshot.tasks.map(\.isTargetHealthy) == [true, false, nil, nil, false])
    #expect(snapshot.services[1].targetGroupArns == ["tg"])
  }

  @Test func targetHealthByAddress() async throws {
    var world = smallWorld()
    world.services[0].loadBalancers = [.init(targetGroupArn: "tg", containerName: "app", containerPort: 80)]
    world.tasks[0].containers = [.init(name: "app", networkInterfaces: [.init(privateIpv4Address: "10.0.0.7")])]
    world.targets["tg"] = [.init(target: .init(id: "10.0.0.7", port: 80), targetHealth: .init(state: .healthy))]
    #expect(try await sync(world).tasks.map(\.isTargetHealthy) == [true, false, nil, nil])
  }

  @Test func theNewestDatapointOfUtilisation() async throws {
    var world = smallWorld()
    world.cpu = [
      (epoch.addingTimeInterval(-120), 30), (epoch.addingTimeInterval(-60), 42), (epoch.addingTimeInterval(-180), 10),
      (epoch.addingTimeInterval(-3600), 99),
    ]
    var policy = policy
    policy.sizing.method = .utilization
    #expect(try await sync(world, policy).cpuUtilizationPercent == 42)
    world.cpu = []
    let none = try await sync(world, policy)
    #expect(none.cpuUtilizationPercent == nil)
    #expect(none.has(.metrics))
  }

  @Test func aQueuesTagSaysWhatAMessageStandsFor() async throws {
    var world = smallWorld()
    world.queueDepth = 17
    var policy = policy
    policy.demandQueueURL = "https://sqs/q"
    let (untagged, asked) = (world, policy)
    let error = await #expect(throws: ObservationError.self) { try await sync(untagged, asked) }
    #expect(error?.part == .queue)
    #expect(error?.message.contains("ballast:task-definition") == true)
    world.queueTags = ["ballast:task-definition": "app"]
    let snapshot = try await sync(world, policy)
    #expect(snapshot.queued.map(\.count) == [17])
    let requirement = try #require(snapshot.queued.first?.requirement)
    #expect(snapshot.requirements[Int(requirement)].resources.cpuUnits == 256)
    world.queueDepth = 0
    #expect(try await sync(world, policy).queued.isEmpty)
  }

  @Test func serviceRules() async throws {
    var world = smallWorld()
    world.services[0].deploymentConfiguration = .init(maximumPercent: 150, minimumHealthyPercent: 50)
    world.services[0].placementConstraints = [
      .init(type: .distinctInstance), .init(type: .memberOf, expression: "attribute:team == web"),
    ]
    world.services[0].placementStrategy = [
      .init(type: .spread, field: "attribute:ecs.availability-zone"), .init(type: .binpack, field: "MEMORY"),
    ]
    world.services[0].deployments = [.init(id: "ecs-svc/1", status: "PRIMARY", rolloutState: .inProgress)]
    world.services[0].events = [.init(id: "e", createdAt: epoch, message: "has reached a steady state")]
    let snapshot = try await sync(world)
    let api = snapshot.services[1]
    #expect(api.minimumHealthyPercent == 50)
    #expect(api.maximumPercent == 150)
    #expect(api.constraints == [.distinctInstance, .memberOf("attribute:team == web")])
    #expect(api.strategy == [.spread(field: "attribute:ecs.availability-zone"), .binpack(.memory)])
    #expect(api.deployments.map(\.rolloutState) == ["IN_PROGRESS"])
    #expect(api.events.count == 1)
    #expect(snapshot.services[0].schedulingStrategy == .daemon)
    #expect(snapshot.services[0].minimumHealthyPercent == 0)
  }

  @Test func resourcesOfEveryType() {
    let resources: [ECS.Resource] = [
      .init(name: "CPU", type: "LONG", longValue: 4096), .init(name: "MEMORY", type: "DOUBLE", doubleValue: 15_000.7),
      .init(name: "GPU", type: "STRINGSET", stringSetValue: ["g0", "g1"]),
    ]
    #expect(InstanceRow.resources(resources) == ResourceVector(cpuUnits: 4096, memoryMiB: 15_000, gpus: 2))
    let ports: [ECS.Resource] = [
      .init(name: "PORTS", type: "STRINGSET", stringSetValue: ["80", "22", "70000", "x"]),
      .init(name: "PORTS_UDP", type: "STRINGSET", stringSetValue: ["53"]),
    ]
    #expect(InstanceRow.ports(ports) == PortReservation(tcp: [22, 80], udp: [53]))
  }

  @Test func oneInstanceByItself() async throws {
    var world = smallWorld()
    world.instances[0].status = "DRAINING"
    world.tasks.append(task("5", on: "a", service: "api", last: "STOPPING", desired: "STOPPED"))
    world.tasks.append(task("6", on: "a", service: "api", last: "STOPPED", desired: "STOPPED"))
    let observer = observer(FakeRegion(world))
    _ = try await observer.sync(policy: policy)
    let readings = try await observer.readInstances([instanceArn("a"), instanceArn("zz")])
    #expect(readings.map(\.status) == [.draining, nil])
    #expect(readings[0].isDraining)
    #expect(readings[0].tasks.map(\.arn) == ["1", "3", "5"].map(taskArn))
    #expect(readings[0].tasksToWaitFor(daemonGroups: ["service:agent"]).map(\.arn) == ["1", "5"].map(taskArn))
    #expect(readings[0].begun == epoch)
  }
}
