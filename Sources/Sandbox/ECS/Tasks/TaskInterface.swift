internal import AWSModel

/// The network interface of a task of its own, in networkMode `awsvpc`.
final class TaskInterface {
  /// Where the service or the caller would have it.
  private(set) var candidates: [String] { didSet { revision += 1 } }
  private(set) var attachmentID: String { didSet { revision += 1 } }
  private var interfaceID: String { didSet { revision += 1 } }
  private var macAddress: String { didSet { revision += 1 } }
  private(set) var subnetID = "" { didSet { revision += 1 } }
  /// Its private IPv4 address; empty until the task has an instance.
  private(set) var address = "" { didSet { revision += 1 } }
  /// Rises with every change of what is told of it.
  private(set) var revision = 0

  init(of task: String, subnets: [String]) {
    candidates = subnets
    var stream = RandomStream(seed: 0, label: "eni/\(task)")
    attachmentID = stream.uuid()
    interfaceID = "eni-0\(stream.hexadecimal(16))"
    // Locally administered, as EC2's are.
    macAddress = (["02"] + (0..<5).map { _ in stream.hexadecimal(2) }).joined(separator: ":")
  }

  var isConnected: Bool { !address.isEmpty }

  func connect(to subnet: String, at address: String) {
    subnetID = subnet
    self.address = address
  }

  /// What ECS tells of it. Source: `Attachment`, details of elastic network interfaces.
  func details(in region: String) -> [ECS.KeyValuePair] {
    guard isConnected else {
      return candidates.first.map { [ECS.KeyValuePair(name: "subnetId", value: $0)] } ?? []
    }
    let domain = region == "us-east-1" ? "ec2.internal" : "\(region).compute.internal"
    return [
      ECS.KeyValuePair(name: "subnetId", value: subnetID),
      ECS.KeyValuePair(name: "networkInterfaceId", value: interfaceID),
      ECS.KeyValuePair(name: "macAddress", value: macAddress),
      ECS.KeyValuePair(name: "privateDnsName", value: "ip-\(String(address.map { $0 == "." ? "-" : $0 })).\(domain)"),
      ECS.KeyValuePair(name: "privateIPv4Address", value: address),
    ]
  }

  /// What EC2 tells of it; nil before it is connected.
  func describe(
    _ subnet: Network.Subnet?, vpc: String, of task: String, on host: SimEC2Instance, _ region: Region
  ) -> EC2.NetworkInterface? {
    guard isConnected else { return nil }
    var result = EC2.NetworkInterface()
    result.networkInterfaceId = interfaceID
    result.subnetId = subnetID
    result.vpcId = vpc
    result.availabilityZone = subnet?.zone
    result.availabilityZoneId = subnet?.zoneID
    result.description = task
    result.interfaceType = .interface
    result.macAddress = macAddress
    result.ownerId = region.account
    result.privateIpAddress = address
    result.privateIpAddresses = [EC2.NetworkInterfacePrivateIpAddress(primary: true, privateIpAddress: address)]
    result.requesterManaged = true
    result.sourceDestCheck = true
    result.status = .inUse
    var attachment = EC2.NetworkInterfaceAttachment()
    attachment.attachmentId = "eni-attach-\(interfaceID.dropFirst(4))"
    attachment.deleteOnTermination = true
    attachment.instanceId = host.id
    attachment.instanceOwnerId = region.account
    attachment.status = .attached
    result.attachment = attachment
    return result
  }

  /// Takes over the interface that a recorded task has.
  func adopt(_ attachments: [ECS.Attachment]?) {
    guard let attachment = attachments?.first(where: { $0.type == "ElasticNetworkInterface" || $0.type == "eni" })
    else {
      return
    }
    func detail(_ name: String) -> String? { attachment.details?.first { $0.name == name }?.value }
    attachmentID = attachment.id ?? attachmentID
    interfaceID = detail("networkInterfaceId") ?? interfaceID
    macAddress = detail("macAddress") ?? macAddress
    subnetID = detail("subnetId") ?? subnetID
    address = detail("privateIPv4Address") ?? address
  }

  func fields(_ record: StateRecord) throws(StateFault) {
    try record("candidates", &candidates)
    try record("attachment", &attachmentID)
    try record("interface", &interfaceID)
    try record("mac", &macAddress)
    try record("subnet", &subnetID)
    try record("address", &address)
  }
}

extension ECSWorld {
  /// What ECS refuses of the network that tasks are to have. Source: `AwsVpcConfiguration`.
  func check(
    _ launchType: ECS.LaunchType?, _ network: ECS.NetworkConfiguration?, _ definition: SimTaskDefinition
  ) throws(AWSError) {
    if let launchType, launchType != .ec2 {
      throw ECS.Errors.unsupportedFeatureException("The sandbox runs tasks of launch type EC2 only.")
    }
    guard let configuration = network?.awsvpcConfiguration else {
      if !definition.isAwsvpc { return }
      throw ECS.Errors.invalidParameterException(
        "Network Configuration must be provided when networkMode 'awsvpc' is specified.")
    }
    guard definition.isAwsvpc else {
      throw ECS.Errors.invalidParameterException(
        "Network Configuration is not valid for the given networkMode of this task definition.")
    }
    let subnets = configuration.subnets ?? []
    guard !subnets.isEmpty else { throw ECS.Errors.invalidParameterException("subnets can not be empty.") }
    if configuration.assignPublicIp == .enabled {
      throw ECS.Errors.invalidParameterException("Assign public IP is not supported for this launch type.")
    }
    if let wrong = subnets.first(where: { region.ec2.network.subnet($0) == nil }) {
      throw ECS.Errors.invalidParameterException(
        "Error retrieving subnet information for [\(subnets.joined(separator: ", "))]: The subnet ID '\(wrong)' does not "
          + "exist (ErrorCode: InvalidSubnetID.NotFound)")
    }
    let groups = configuration.securityGroups ?? []
    if let wrong = groups.first(where: { !region.ec2.network.hasGroup($0) }) {
      throw ECS.Errors.invalidParameterException(
        "Error retrieving security group information for [\(groups.joined(separator: ", "))]: The security group "
          + "'\(wrong)' does not exist (ErrorCode: InvalidGroup.NotFound)")
    }
  }

  /// Gives a task that has got an instance an address in its zone: an interface is where its host is.
  func connect(_ task: SimTask) {
    guard let interface = task.interface, !interface.isConnected, let instance = task.instance else { return }
    let network = region.ec2.network
    let wanted = interface.candidates.compactMap { network.subnet($0) }
    guard
      let subnet = wanted.first(where: { $0.zone == instance.zone }) ?? wanted.first ?? instance.host?.subnet
        ?? network.subnets.first
    else { return }
    interface.connect(to: subnet.id, at: region.ec2.freeAddress(in: subnet))
  }
}
