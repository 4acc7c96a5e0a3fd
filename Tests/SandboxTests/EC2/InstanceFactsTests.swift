import AWSModel
import Sandbox
import Testing

@Suite struct InstanceFactsTests {
  private func instance(_ region: TestRegion, _ id: String) throws -> EC2.Instance {
    try #require(
      try region.call(EC2.describeInstances, .init(instanceIds: [id])).reservations?.first?.instances?.first)
  }

  @Test func volumesFollowTheBlockDeviceMappings() throws {
    let region = TestRegion()
    try region.template {
      $0.blockDeviceMappings = [
        .init(deviceName: "/dev/xvda", ebs: .init(encrypted: true, volumeSize: 100, volumeType: .gp3)),
        .init(deviceName: "/dev/xvdb", ebs: .init(deleteOnTermination: false, volumeSize: 20)),
      ]
    }
    let run = try region.call(
      EC2.runInstances, .init(maxCount: 1, minCount: 1, launchTemplate: .init(launchTemplateName: "hosts")))
    let id = try #require(run.instances?.first?.instanceId)
    let volumes =
      try region.call(
        EC2.describeVolumes, .init(filters: [.init(name: "attachment.instance-id", values: [id])])
      ).volumes ?? []
    #expect(volumes.map(\.size) == [100, 20])
    #expect(volumes.map(\.encrypted) == [true, false])
    #expect(volumes.map { $0.attachments?.first?.deleteOnTermination } == [true, false])
    #expect(try instance(region, id).blockDeviceMappings?.map(\.deviceName) == ["/dev/xvda", "/dev/xvdb"])
    try region.call(EC2.terminateInstances, .init(instanceIds: [id]))
    region.pass(.minutes(2))
    #expect(try region.call(EC2.describeVolumes, .init()).volumes == [])
  }

  @Test func interfacesAndPublicAddressesAreThoseOfTheDefaultNetwork() throws {
    let region = TestRegion()
    let id = try region.launch()[0]
    region.pass(.minutes(1))
    let interfaces = try region.call(
      EC2.describeNetworkInterfaces, .init(filters: [.init(name: "attachment.instance-id", values: [id])])
    ).networkInterfaces
    let described = try instance(region, id)
    #expect(interfaces?.first?.privateIpAddress == described.privateIpAddress)
    #expect(interfaces?.first?.networkInterfaceId == described.networkInterfaces?.first?.networkInterfaceId)
    #expect(described.publicIpAddress != nil)
    try region.call(EC2.stopInstances, .init(instanceIds: [id]))
    region.pass(.minutes(2))
    #expect(try instance(region, id).publicIpAddress == nil)
  }

  @Test func protectionFromStopAndTerminationHolds() throws {
    let region = TestRegion()
    let id = try region.launch()[0]
    region.pass(.minutes(1))
    try region.call(
      EC2.modifyInstanceAttribute, .init(disableApiStop: .init(value: true), instanceId: id))
    #expect(region.refusal(EC2.stopInstances, .init(instanceIds: [id]))?.code == "OperationNotPermitted")
    let attribute = try region.call(
      EC2.describeInstanceAttribute, .init(instanceId: id, attribute: .init(rawValue: "disableApiStop")))
    #expect(attribute.disableApiStop?.value == true)
  }

  @Test func theTypeChangesOnlyWhileStopped() throws {
    let region = TestRegion()
    let id = try region.launch()[0]
    region.pass(.minutes(1))
    let change = EC2.ModifyInstanceAttributeRequest(instanceId: id, instanceType: .init(value: "m5.xlarge"))
    #expect(region.refusal(EC2.modifyInstanceAttribute, change)?.code == "IncorrectInstanceState")
    try region.call(EC2.stopInstances, .init(instanceIds: [id]))
    region.pass(.minutes(2))
    #expect(region.refusal(EC2.modifyInstanceAttribute, change) == nil)
    #expect(try instance(region, id).instanceType?.rawValue == "m5.xlarge")
  }

  @Test func quotasCountWhatRuns() throws {
    let region = TestRegion { $0.onDemandVCPULimit = 4 }
    let ids = try region.launch(2)
    var request = EC2.RunInstancesRequest()
    request.imageId = try region.image()
    request.instanceType = .init(rawValue: "m5.large")
    request.minCount = 1
    request.maxCount = 1
    let refusal = region.refusal(EC2.runInstances, request)
    #expect(refusal?.code == "VcpuLimitExceeded")
    #expect(refusal?.message.contains("current vCPU limit of 4") == true)
    region.pass(.minutes(1))
    try region.call(EC2.terminateInstances, .init(instanceIds: [ids[0]]))
    #expect(region.refusal(EC2.runInstances, request) == nil)
  }

  @Test func statusChecksPassTwoMinutesAfterTheStart() throws {
    let region = TestRegion()
    let id = try region.launch()[0]
    func status() throws -> String? {
      try region.call(EC2.describeInstanceStatus, .init(instanceIds: [id])).instanceStatuses?.first?
        .instanceStatus?.status?.rawValue
    }
    region.pass(.seconds(60))
    #expect(try status() == "initializing")
    region.pass(.minutes(3))
    #expect(try status() == "ok")
    try region.sandbox.disturb(.impairInstance(instance: id))
    #expect(try status() == "impaired")
  }

  @Test func instanceRequirementsChooseFromTheCatalogue() throws {
    let region = TestRegion()
    func types(_ change: (inout EC2.InstanceRequirementsRequest) -> Void) throws -> [String] {
      var asked = EC2.InstanceRequirementsRequest()
      asked.vCpuCount = .init(min: 2, max: 2)
      asked.memoryMiB = .init(min: 8192, max: 8192)
      change(&asked)
      return try region.call(
        EC2.getInstanceTypesFromInstanceRequirements,
        .init(architectureTypes: ["x86_64"], virtualizationTypes: [.hvm], instanceRequirements: asked)
      ).instanceTypes?.compactMap(\.instanceType) ?? []
    }
    #expect(try types { _ in } == ["m5.large", "m6i.large", "m7i.large"])
    #expect(try types { $0.burstablePerformance = .required } == ["t3.large", "t3a.large"])
    #expect(try types { $0.excludedInstanceTypes = ["m5*"] } == ["m6i.large", "m7i.large"])
    #expect(try types { $0.allowedInstanceTypes = ["m7*"] } == ["m7i.large"])
    #expect(
      try types {
        $0.burstablePerformance = .included
        $0.cpuManufacturers = [.amd]
      } == ["t3a.large"])
    // 20 % above the cheapest, t3a at 0.0752, is 0.09024: m5 at 0.096 costs too much.
    #expect(
      try types { $0.burstablePerformance = .included } == ["t3.large", "t3a.large"])
    #expect(
      try types {
        $0.burstablePerformance = .included
        $0.onDemandMaxPricePercentageOverLowestPrice = 50
      } == ["m5.large", "m6i.large", "m7i.large", "t3.large", "t3a.large"])
  }
}
