internal import ClusterModel

/// Host ports as numbers: the port, plus 65,536 for UDP; sorted.
typealias PackedPorts = [UInt32]

extension PackedPorts {
  static let udpBit: UInt32 = 1 << 16

  init(_ reservation: PortReservation) {
    self = reservation.tcp.map { UInt32($0) } + reservation.udp.map { UInt32($0) | Self.udpBit }
  }

  var reservation: PortReservation {
    PortReservation(
      tcp: filter { $0 < Self.udpBit }.map { UInt16(truncatingIfNeeded: $0) },
      udp: filter { $0 >= Self.udpBit }.map { UInt16(truncatingIfNeeded: $0) })
  }

  func sharesAny(with wanted: PackedPorts) -> Bool {
    for port in wanted where contains(port) { return true }
    return false
  }

  /// Whether an instance with these ports would have more than it may with `wanted`, too.
  func overflows(with wanted: PackedPorts) -> Bool {
    !wanted.isEmpty && count + wanted.count > PortReservation.largestCount
  }

  /// Adds ports.
  mutating func reserve(_ wanted: PackedPorts) {
    for port in wanted { insert(port, at: firstIndex { $0 > port } ?? count) }
  }

  /// Takes each of `ports` away once, where it is there.
  mutating func release(_ ports: PackedPorts) {
    for port in ports {
      if let index = firstIndex(of: port) { remove(at: index) }
    }
  }
}
