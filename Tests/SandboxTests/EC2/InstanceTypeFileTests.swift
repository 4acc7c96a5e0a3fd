import AWSModel
import Foundation
import Testing

@testable import Sandbox

/// Types that the program does not bring itself: from files, from a recorded account, in a state.
@Suite struct InstanceTypeFileTests {
  private static let described = """
    {"InstanceTypes": [
      {"InstanceType": "m8g.large", "VCpuInfo": {"DefaultVCpus": 2}, "MemoryInfo": {"SizeInMiB": 8192},
       "ProcessorInfo": {"SupportedArchitectures": ["arm64"], "SustainedClockSpeedInGhz": 2.8},
       "NetworkInfo": {"NetworkPerformance": "Up to 12.5 Gigabit", "MaximumNetworkInterfaces": 3,
         "Ipv4AddressesPerInterface": 10, "NetworkCards": [{"BaselineBandwidthInGbps": 0.937}]}, "NewerMember": {}},
      {"InstanceType": "g5.xlarge", "VCpuInfo": {"DefaultVCpus": 4}, "MemoryInfo": {"SizeInMiB": 16384},
       "ProcessorInfo": {"SupportedArchitectures": ["i386", "x86_64"]}, "GpuInfo": {"Gpus": [{"Count": 1}]},
       "NetworkInfo": {"NetworkPerformance": "Up to 10 Gigabit"}}]}
    """

  @Test func theAnswerOfDescribeInstanceTypesIsRead() throws {
    let types = try InstanceTypeCatalogue(text: Self.described)
    let arm = try #require(types["m8g.large"])
    #expect((arm.vcpus, arm.memoryMiB, arm.architecture, arm.gpus) == (2, 8192, "arm64", 0))
    #expect((arm.networkMbps, arm.networkInterfaces, arm.addressesPerInterface) == (937, 3, 10))
    #expect((7600..<8192).contains(arm.systemMemoryMiB))
    let gpu = try #require(types["g5.xlarge"])
    #expect((gpu.gpus, gpu.architecture, gpu.networkMbps) == (1, "x86_64", 10_000))
  }

  @Test func aTableIsReadAsScenariosTakeIt() throws {
    let types = try InstanceTypeCatalogue(text: "instance_type,vcpu,memory_mib\nz9.large,2,4096\n")
    #expect(types["z9.large"]?.vcpus == 2)
  }

  @Test(arguments: [
    ("{\n  \"InstanceTypes\": [,]}", "line 2: is no JSON"), ("{}", "has no list `InstanceTypes`"),
    (#"{"InstanceTypes": [{"InstanceType": "a.b", "VCpuInfo": {}}]}"#, "InstanceTypes[0] (a.b): expected"),
    ("name,vcpu\n", "no column instance_type"),
  ])
  func whatCannotBeReadIsSaid(_ text: String, _ message: String) {
    let error = #expect(throws: CatalogueError.self) { try InstanceTypeCatalogue(text: text) }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }

  private func options() throws -> SandboxOptions {
    SandboxOptions(catalogue: InstanceTypeCatalogue.builtIn.merging(try InstanceTypeCatalogue(text: Self.described)))
  }

  /// EC2's service model lists the types that there are: those of files count too.
  @Test func aTypeThatIsNewerThanTheServiceModelIsTaken() throws {
    let types = InstanceTypeCatalogue.builtIn.merging(
      try InstanceTypeCatalogue(text: "instance_type,vcpu,memory_mib\nz99.large,2,4096\n"))
    let region = TestRegion(Sandbox(SandboxOptions(catalogue: types)))
    #expect(try region.launch(1, type: "z99.large").count == 1)
    #expect(
      try region.call(EC2.describeInstanceTypes, .init(instanceTypes: ["z99.large"])).instanceTypes?.first?.vCpuInfo?
        .defaultVCpus == 2)
    let image = try region.image()
    let unknown = region.refusal(
      EC2.runInstances, .init(imageId: image, instanceType: "z98.large", maxCount: 1, minCount: 1))
    #expect(unknown?.code == "InvalidParameterValue")
  }

  @Test func aStateHoldsTheTypesThatAreNotBuiltIn() throws {
    let region = TestRegion(Sandbox(try options()))
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    let id = try region.launch(1, type: "g5.xlarge")[0]
    region.pass(.minutes(6))
    let saved = region.sandbox.savedState()
    let loaded = TestRegion(try Sandbox(state: saved))
    #expect(loaded.sandbox.savedState() == saved)
    let shown = try loaded.call(EC2.describeInstances, .init(instanceIds: [id])).reservations?.first?.instances?.first
    #expect(shown?.instanceType == "g5.xlarge")
    #expect(try loaded.launch(1, type: "m8g.large", image: loaded.image("amazon-linux-2023/arm64")).count == 1)
    #expect(!TestRegion().sandbox.savedState().contains("instanceTypes"))
  }

  @Test func aRecordedClusterBringsItsTypes() async throws {
    let source = TestRegion(Sandbox(try options()))
    try source.call(ECS.createCluster, .init(clusterName: "default"))
    try source.launch(1, type: "g5.xlarge")
    source.pass(.minutes(6))
    let recorded = try await RecordedCluster("default", through: SandboxCaller(source.sandbox))
    let loaded = TestRegion(try Sandbox(state: try recorded.state(at: source.sandbox.now.date)))
    #expect(try loaded.containerInstances().count == 1)
    let type = try loaded.call(EC2.describeInstanceTypes, .init(instanceTypes: ["g5.xlarge"])).instanceTypes?.first
    #expect(type?.vCpuInfo?.defaultVCpus == 4)
    #expect(type?.gpuInfo?.gpus?.first?.count == 1)
    let calls = source.sandbox.calls(after: 0, limit: 10_000).filter { $0.operation == "DescribeInstanceTypes" }
    #expect(calls.count == 1)
  }
}
