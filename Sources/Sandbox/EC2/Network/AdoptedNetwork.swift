/// What the sandbox knows of networks that live elsewhere: enough to launch into them and to refer to them.
struct AdoptedNetwork {
  var subnets: [Network.Subnet] = []
  /// The VPC of each adopted subnet and security group, by id.
  var vpcs: [String: String] = [:]
}

extension Sandbox {
  /// Lets instances be launched into a subnet that lives elsewhere. One in a zone that the Region lacks is passed over.
  public func adopt(subnet id: String, zone: String, cidr: String, vpc: String, region: String? = nil) {
    exclusively {
      let world = world(account: options.account, region: region ?? options.region)
      guard let known = world.zones.first(where: { $0.name == zone }) else { return }
      world.ec2.network.adopted.subnets.removeAll { $0.id == id }
      world.ec2.network.adopted.subnets.append(
        Network.Subnet(id: id, zone: zone, zoneID: known.id, cidr: cidr, index: 0))
      world.ec2.network.adopted.vpcs[id] = vpc
    }
  }

  /// Lets a security group that lives elsewhere be named.
  public func adopt(securityGroup id: String, vpc: String, region: String? = nil) {
    exclusively {
      world(account: options.account, region: region ?? options.region).ec2.network.adopted.vpcs[id] = vpc
    }
  }

  /// Forgets an adopted subnet or security group.
  public func disown(_ id: String, region: String? = nil) {
    exclusively {
      let world = world(account: options.account, region: region ?? options.region)
      world.ec2.network.adopted.subnets.removeAll { $0.id == id }
      world.ec2.network.adopted.vpcs[id] = nil
    }
  }
}

extension Network {
  /// The VPC in which a subnet lies.
  func vpc(of subnet: Subnet) -> String { adopted.vpcs[subnet.id] ?? vpcID }

  /// Whether a security group may be named.
  func hasGroup(_ id: String) -> Bool {
    adopted.vpcs[id] != nil || groups.contains { $0.id == id }
  }

  /// The address of a number of a block such as `10.0.1.0/24`; numbers come round at the block's end. Four addresses at
  /// its start and one at its end are AWS's.
  static func address(_ number: Int, in cidr: String) -> String {
    let parts = cidr.split(separator: "/")
    let bytes = (parts.first ?? "").split(separator: ".").compactMap { Int($0) }
    guard bytes.count == 4, let length = parts.last.flatMap({ Int($0) }), 1...28 ~= length else { return "10.0.0.4" }
    let first = bytes.reduce(0) { $0 << 8 + $1 }
    let value = first + 4 + number % ((1 << (32 - length)) - 5)
    return [24, 16, 8, 0].map { String(value >> $0 & 255) }.joined(separator: ".")
  }
}
