import AWSModel
import Sandbox
import Testing

/// What a request says of a task's containers and of its network must be there.
@Suite struct TaskInterfaceTests {
  private func subnets(_ region: TestRegion) throws -> [EC2.Subnet] {
    try region.call(EC2.describeSubnets, .init()).subnets ?? []
  }

  private func awsvpc(_ region: TestRegion) throws {
    try region.call(
      ECS.registerTaskDefinition,
      .init(family: "web", networkMode: .awsvpc, containerDefinitions: [.init(name: "app", image: "i", memory: 64)]))
  }

  private func network(
    _ subnets: [String], groups: [String]? = nil, isPublic: Bool = false
  ) -> ECS.NetworkConfiguration {
    .init(
      awsvpcConfiguration: .init(
        subnets: subnets, securityGroups: groups, assignPublicIp: isPublic ? .enabled : nil))
  }

  @Test func anOverrideNamesAContainerOfTheDefinition() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    let overrides = ECS.TaskOverride(containerOverrides: [.init(name: "nope", memory: 8)])
    let message = "Override for container named nope is not a container in the TaskDefinition."
    let run = region.refusal(ECS.runTask, .init(overrides: overrides, taskDefinition: "web"))
    #expect((run?.code, run?.message) == ("InvalidParameterException", message))
    let host = try #require(try region.containerInstances().first?.containerInstanceArn)
    let start = region.refusal(
      ECS.startTask, .init(containerInstances: [host], overrides: overrides, taskDefinition: "web"))
    #expect(start?.message == message)
    #expect(try region.tasks().isEmpty)
  }

  @Test func aTasksInterfaceIsInASubnetOfItsHostsZone() throws {
    let region = TestRegion()
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    try region.launch(2, zone: "us-east-1b")
    region.pass(.minutes(6))
    try awsvpc(region)
    let all = try subnets(region)
    try region.service { $0.networkConfiguration = network(all.compactMap(\.subnetId)) }
    region.pass(.minutes(3))
    let tasks = try region.tasks()
    #expect(tasks.count == 2)
    let wanted = try #require(all.first { $0.availabilityZone == "us-east-1b" })
    var addresses: Set<String> = []
    for task in tasks {
      let attachment = try #require(task.attachments?.first)
      let details = Dictionary(
        uniqueKeysWithValues: (attachment.details ?? []).map { ($0.name ?? "", $0.value ?? "") })
      #expect(
        details.keys.sorted() == [
          "macAddress", "networkInterfaceId", "privateDnsName", "privateIPv4Address", "subnetId",
        ])
      #expect(details["subnetId"] == wanted.subnetId)
      #expect(details["macAddress"]?.split(separator: ":").count == 6)
      let address = try #require(details["privateIPv4Address"])
      // The second zone's block is 172.31.16.0/20.
      let third = try #require(address.split(separator: ".").compactMap { Int($0) }.dropFirst(2).first)
      #expect(address.hasPrefix("172.31.") && (16..<32).contains(third), "\(address) in \(wanted.cidrBlock ?? "")")
      #expect(details["privateDnsName"] == "ip-\(address.split(separator: ".").joined(separator: "-")).ec2.internal")
      #expect(task.containers?.first?.networkInterfaces?.first?.privateIpv4Address == address)
      let found = try region.call(
        EC2.describeNetworkInterfaces,
        .init(filters: [.init(name: "addresses.private-ip-address", values: [address])]))
      let interface = try #require(found.networkInterfaces?.first)
      #expect(interface.networkInterfaceId == details["networkInterfaceId"])
      #expect(interface.subnetId == wanted.subnetId && interface.requesterManaged == true)
      #expect(interface.macAddress == details["macAddress"])
      addresses.insert(address)
    }
    #expect(addresses.count == 2)
    let hosts = try region.call(EC2.describeInstances, .init()).reservations?.flatMap { $0.instances ?? [] } ?? []
    #expect(addresses.isDisjoint(with: Set(hosts.compactMap(\.privateIpAddress))))
    let reloaded = TestRegion(try Sandbox(state: region.sandbox.savedState()))
    #expect(try reloaded.tasks().map(\.attachments) == tasks.map(\.attachments))
  }

  @Test func whatTheNetworkLacksIsRefused() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try awsvpc(region)
    let subnet = try #require(try subnets(region).first?.subnetId)
    func refusals(_ network: ECS.NetworkConfiguration) -> [String] {
      let run = region.refusal(ECS.runTask, .init(networkConfiguration: network, taskDefinition: "web"))
      let create = region.refusal(
        ECS.createService,
        .init(serviceName: "web", taskDefinition: "web", desiredCount: 1, networkConfiguration: network))
      return [run, create].compactMap { $0?.message }
    }
    let noSubnet =
      "Error retrieving subnet information for [\(subnet), subnet-0nope]: The subnet ID 'subnet-0nope' does not exist "
      + "(ErrorCode: InvalidSubnetID.NotFound)"
    #expect(refusals(network([subnet, "subnet-0nope"])) == [noSubnet, noSubnet])
    let noGroup =
      "Error retrieving security group information for [sg-0nope]: The security group 'sg-0nope' does not exist "
      + "(ErrorCode: InvalidGroup.NotFound)"
    #expect(refusals(network([subnet], groups: ["sg-0nope"])) == [noGroup, noGroup])
    let isPublic = "Assign public IP is not supported for this launch type."
    #expect(refusals(network([subnet], isPublic: true)) == [isPublic, isPublic])
    #expect(refusals(network([subnet])).isEmpty)
  }
}
