extension EC2World {
  /// A private address of a subnet that nothing else has.
  func freeAddress(in subnet: Network.Subnet) -> String {
    let size = Network.size(of: subnet.cidr)
    for _ in 0..<size {
      // Until the numbers come round once, each address is new.
      let isSecondRound = network.given[subnet.id, default: 0] >= size
      let address = network.nextAddress(in: subnet)
      if !isSecondRound || !isTaken(address) { return address }
    }
    return network.nextAddress(in: subnet)
  }

  private func isTaken(_ address: String) -> Bool {
    instances.all.contains { $0.state != .terminated && $0.privateAddress == address }
      || region.ecs.clusters.all.contains { cluster in
        cluster.tasks.all.contains { !$0.isStopped && $0.interface?.address == address }
      }
  }
}

extension Network {
  /// How many addresses of a block can be given out: four at its start and one at its end are AWS's.
  static func size(of cidr: String) -> Int {
    guard let length = cidr.split(separator: "/").last.flatMap({ Int($0) }), 1...28 ~= length else { return 1 }
    return (1 << (32 - length)) - 5
  }

  /// Has addresses that were given out elsewhere be given out no more.
  mutating func reserve(_ address: String, in subnet: Subnet) {
    let parts = [address, String(subnet.cidr.prefix { $0 != "/" })].map { text in
      text.split(separator: ".").compactMap { Int($0) }.reduce(0) { $0 << 8 + $1 }
    }
    let number = parts[0] - parts[1] - 4
    guard (0..<Self.size(of: subnet.cidr)).contains(number) else { return }
    given[subnet.id] = max(given[subnet.id, default: 0], number + 1)
  }
}
