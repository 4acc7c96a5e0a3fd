import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Observation

@Suite struct TemplateTests {
  /// A cluster without instances, and one group that has never run.
  private func empty(_ change: (inout FakeWorld) -> Void) -> FakeWorld {
    var world = FakeWorld()
    world.groups = [group("web")]
    world.types = [
      typeInfo("m5.large", vcpus: 2, memory: 8192), typeInfo("m5.xlarge", vcpus: 4, memory: 16_384, interfaces: 4),
      typeInfo("m6g.large", vcpus: 2, memory: 8192, architecture: "arm64"),
    ]
    change(&world)
    return world
  }

  private func templates(_ world: FakeWorld, prices: [String: Double] = [:]) async throws -> [NodeTemplate] {
    try await observer(FakeRegion(world), settings: ObservationSettings(prices: prices)).sync(policy: policy)
      .groups[0].templates
  }

  @Test func fromTheTypeLessTheReserve() async throws {
    let userData = """
      #!/bin/bash
      echo ECS_CLUSTER=prod >> /etc/ecs/ecs.config
      echo 'ECS_INSTANCE_ATTRIBUTES={"team":"web"}' >> /etc/ecs/ecs.config
      echo ECS_RESERVED_MEMORY=256 >> /etc/ecs/ecs.config
      """
    let world = empty {
      $0.templates = [
        .init(
          launchTemplateId: "lt-web", versionNumber: 1,
          launchTemplateData: .init(
            imageId: "ami-1", instanceType: .init(rawValue: "m5.large"),
            userData: Data(userData.utf8).base64EncodedString()))
      ]
    }
    let template = try #require(try await templates(world, prices: ["m5.large": 0.096]).first)
    #expect(template.source == .instanceType)
    #expect(template.registered.cpuUnits == 2048)
    // 8,192 less 150, less 5 % of it, less what the agent is told to keep.
    #expect(template.registered.memoryMiB == 8192 - 150 - 409 - 256)
    #expect(template.registered.networkInterfaces == 2)
    #expect(template.attributes.value("team") == "web")
    #expect(template.attributes.value("ecs.instance-type") == "m5.large")
    #expect(template.attributes.value("ecs.ami-id") == "ami-1")
    #expect(template.reservedPorts.tcp.contains(51678))
    #expect(template.pricePerHour == 0.096)
  }

  @Test func fromALaunchConfiguration() async throws {
    let world = empty {
      $0.groups[0].launchTemplate = nil
      $0.groups[0].launchConfigurationName = "lc"
      $0.configurations = [.init(launchConfigurationName: "lc", instanceType: "m5.xlarge")]
    }
    #expect(try await templates(world).map(\.instanceType) == ["m5.xlarge"])
  }

  @Test func aTemplateThatIsGoneLaunchesNothing() async throws {
    #expect(try await templates(empty { _ in }).isEmpty)
  }

  @Test func mixedTypesWithWeightsTheSmallestFirst() async throws {
    let world = empty {
      $0.groups[0].mixedInstancesPolicy = .init(
        launchTemplate: .init(
          launchTemplateSpecification: .init(launchTemplateId: "lt-web", version: "$Latest"),
          overrides: [
            .init(instanceType: "m5.xlarge", weightedCapacity: "4"),
            .init(instanceType: "m5.large", weightedCapacity: "2"),
            .init(instanceType: "z9.none", weightedCapacity: "1"),
          ]))
      $0.templates = [.init(launchTemplateId: "lt-web", versionNumber: 3, launchTemplateData: .init())]
    }
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    #expect(snapshot.groups[0].unit == .weighted)
    #expect(snapshot.groups[0].templates.map(\.instanceType) == ["m5.large", "m5.xlarge"])
    #expect(snapshot.groups[0].templates.map(\.capacityUnits) == [2, 4])
  }

  @Test func attributeBasedGroupsCountInTheirOwnUnits() async throws {
    let world = empty {
      $0.groups[0].desiredCapacityType = "vcpu"
      $0.groups[0].mixedInstancesPolicy = .init(
        launchTemplate: .init(
          launchTemplateSpecification: .init(launchTemplateId: "lt-web", version: "1"),
          overrides: [.init(instanceRequirements: .init(vCpuCount: .init(min: 2), memoryMiB: .init(min: 4096)))]))
      $0.templates = [.init(launchTemplateId: "lt-web", versionNumber: 1, launchTemplateData: .init())]
      $0.eligible = ["m5.xlarge", "m5.large"]
    }
    let snapshot = try await observer(FakeRegion(world)).sync(policy: policy)
    #expect(snapshot.groups[0].unit == .vcpu)
    #expect(snapshot.groups[0].templates.map(\.instanceType) == ["m5.large", "m5.xlarge"])
    #expect(snapshot.groups[0].templates.map(\.capacityUnits) == [2, 4])
  }

  @Test func whatLiveInstancesShowGoesBeforeWhatTheTypeSays() async throws {
    var world = smallWorld()
    world.instances[0] = instance("a", memory: 7600, attributes: [.init(name: "team", value: "web")])
    world.instances[1] = instance(
      "b", zone: "us-east-1b", memory: 7680,
      attributes: [.init(name: "team", value: "web"), .init(name: "by-hand", value: "yes")])
    let region = FakeRegion(world)
    let template = try #require(try await observer(region).sync(policy: policy).groups[0].templates.first)
    #expect(template.source == .liveInstance)
    #expect(template.registered.memoryMiB == 7600)
    #expect(template.attributes.value("team") == "web")
    #expect(!template.attributes.has("by-hand"))
    #expect(!template.attributes.has("ecs.availability-zone"))
    #expect(region.count("EC2.DescribeInstanceTypes") == 0)
  }

  @Test func templatesAndTypesAreNotReadAgain() async throws {
    let world = empty {
      $0.templates = [
        .init(
          launchTemplateId: "lt-web", versionNumber: 1,
          launchTemplateData: .init(instanceType: .init(rawValue: "m5.large")))
      ]
    }
    let region = FakeRegion(world)
    let observer = observer(region)
    _ = try await observer.sync(policy: policy)
    _ = try await observer.sync(policy: policy)
    #expect(region.count("EC2.DescribeLaunchTemplateVersions") == 1)
    #expect(region.count("EC2.DescribeInstanceTypes") == 1)
  }

  @Test func capabilitiesThatDefinitionsAskForAreTakenForGranted() async throws {
    let world = empty {
      var needing = definition("app")
      needing.requiresAttributes = [
        .init(name: "com.amazonaws.ecs.capability.logging-driver.awslogs"), .init(name: "own", value: "1"),
      ]
      $0.definitions = [needing]
      $0.services = [service("api")]
      $0.templates = [
        .init(
          launchTemplateId: "lt-web", versionNumber: 1,
          launchTemplateData: .init(instanceType: .init(rawValue: "m5.large")))
      ]
    }
    let template = try #require(try await templates(world).first)
    #expect(template.attributes.has("com.amazonaws.ecs.capability.logging-driver.awslogs"))
    #expect(!template.attributes.has("own"))
  }

  @Test func requirementsAreCarriedOverByName() {
    let source = AutoScaling.InstanceRequirements(
      vCpuCount: .init(min: 2, max: 8), memoryMiB: .init(min: 4096), cpuManufacturers: ["intel", "amd"],
      memoryGiBPerVCpu: .init(min: 2, max: 4.5), excludedInstanceTypes: ["t3.*"], requireHibernateSupport: false)
    let target = ShapeTranslation.translate(source, to: EC2.InstanceRequirementsRequest.self)
    #expect(target.vCpuCount?.min == 2)
    #expect(target.vCpuCount?.max == 8)
    #expect(target.memoryMiB?.min == 4096)
    #expect(target.cpuManufacturers == ["intel", "amd"])
    #expect(target.memoryGiBPerVCpu?.max == 4.5)
    #expect(target.excludedInstanceTypes == ["t3.*"])
    #expect(target.requireHibernateSupport == false)
  }

  @Test(arguments: [
    "ECS_INSTANCE_ATTRIBUTES={\"team\":\"web\"}",
    "echo 'ECS_INSTANCE_ATTRIBUTES={\"team\":\"web\"}' >> /etc/ecs/ecs.config",
    "echo \"ECS_INSTANCE_ATTRIBUTES={\\\"team\\\":\\\"web\\\"}\" >> x",
    "echo ECS_INSTANCE_ATTRIBUTES='{\"team\": \"web\"}'",
  ]) func attributesInUserData(_ line: String) {
    #expect(UserDataFacts(text: line).attributes == [ECSAttribute("team", "web")])
  }

  @Test func strangeUserDataIsHarmless() {
    #expect(UserDataFacts(encoded: "!!!") == UserDataFacts())
    #expect(UserDataFacts(text: "ECS_RESERVED_MEMORY=lots\nECS_INSTANCE_ATTRIBUTES=}{") == UserDataFacts())
    #expect(UserDataFacts(text: "echo \"ECS_RESERVED_MEMORY=512\"").reservedMemoryMiB == 512)
  }
}
