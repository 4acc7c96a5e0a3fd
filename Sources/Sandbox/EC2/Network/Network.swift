/// The default VPC of a fresh account: one subnet in each zone, one security group.
struct Network {
  struct Subnet: Hashable {
    var id: String
    var zone: String
    var zoneID: String
    var cidr: String
    /// The first two thirds of its addresses' text: `172.31.0`.
    var index: Int
  }

  var vpcID: String
  var subnets: [Subnet]
  var groups: [SecurityGroup]
  var gatewayID: String
  var routeTableID: String
  var aclID: String
  var adopted = AdoptedNetwork()
  /// How many addresses were given out in each subnet.
  var given: [String: Int] = [:]

  init(region: Region) {
    func id(_ prefix: String) -> String { "\(prefix)-0\(region.random[.identifiers].hexadecimal(16))" }
    vpcID = id("vpc")
    subnets = region.zones.enumerated().map { index, zone in
      Subnet(id: id("subnet"), zone: zone.name, zoneID: zone.id, cidr: "172.31.\(index * 16).0/20", index: index)
    }
    groups = [
      SecurityGroup(
        id: id("sg"), name: "default", description: "default VPC security group", vpcID: vpcID, isDefault: true)
    ]
    groups[0].openToItself(&region.random[.network])
    groups[0].openEgress(&region.random[.network])
    gatewayID = id("igw")
    routeTableID = id("rtb")
    aclID = id("acl")
  }

  func subnet(_ id: String) -> Subnet? { ownSubnet(id) ?? adopted.subnets.first { $0.id == id } }
  func ownSubnet(_ id: String) -> Subnet? { subnets.first { $0.id == id } }
  func subnet(inZone zone: String) -> Subnet? { subnets.first { $0.zone == zone } }

  /// The next private address of a subnet. Addresses come round at the end of its block: see
  /// ``EC2World/freeAddress(in:)``.
  mutating func nextAddress(in subnet: Subnet) -> String {
    let number = given[subnet.id, default: 0]
    given[subnet.id] = number + 1
    return Self.address(number, in: subnet.cidr)
  }
}

/// A security group: kept as told, with no effect on any traffic.
struct SecurityGroup {
  var id: String
  var name: String
  var description: String
  var vpcID: String
  var isDefault = false
  var tags = ResourceTags()
  /// In the order in which they were added.
  var rules: [SecurityRule] = []

  /// Adds what every new group has: everything may leave.
  mutating func openEgress(_ rules: inout RandomStream) {
    let key = SecurityRule.Key(isEgress: true, transport: "-1", fromPort: nil, toPort: nil, peer: .ipv4("0.0.0.0/0"))
    self.rules.append(SecurityRule(id: "sgr-0\(rules.hexadecimal(16))", key: key))
  }

  /// Adds what the default group has: its own members may come in.
  mutating func openToItself(_ rules: inout RandomStream) {
    let key = SecurityRule.Key(isEgress: false, transport: "-1", fromPort: nil, toPort: nil, peer: .group(id))
    self.rules.append(SecurityRule(id: "sgr-0\(rules.hexadecimal(16))", key: key))
  }
}
