/// Host ports that are taken, or that a task asks for. Both lists are sorted and hold no port twice.
///
/// Dynamic host ports never appear: ECS reserves only ports that a task definition names.
public struct PortReservation: Sendable, Hashable, Codable {
  public private(set) var tcp: [UInt16]
  public private(set) var udp: [UInt16]

  public init(tcp: [UInt16] = [], udp: [UInt16] = []) {
    self.tcp = Self.normalized(tcp)
    self.udp = Self.normalized(udp)
  }

  public static let none = PortReservation()

  /// How many host ports an instance may have reserved: those of its agent and those that running tasks name; ports that
  /// Docker picks do not count. Source: "Task definition parameters", `hostPort`.
  public static let largestCount = 100

  /// How many ports these are, those of each protocol by themselves.
  public var count: Int { tcp.count + udp.count }

  public var isEmpty: Bool { tcp.isEmpty && udp.isEmpty }

  /// The ports of this reservation that `other` holds too, with their protocol.
  public func conflicts(with other: PortReservation) -> PortReservation {
    if isEmpty || other.isEmpty { return .none }
    return PortReservation(tcp: Self.common(tcp, other.tcp), udp: Self.common(udp, other.udp))
  }

  public func union(_ other: PortReservation) -> PortReservation {
    if other.isEmpty { return self }
    return PortReservation(tcp: tcp + other.tcp, udp: udp + other.udp)
  }

  public func subtracting(_ other: PortReservation) -> PortReservation {
    if other.isEmpty { return self }
    return PortReservation(
      tcp: tcp.filter { !other.tcp.contains($0) }, udp: udp.filter { !other.udp.contains($0) })
  }

  private static func normalized(_ ports: [UInt16]) -> [UInt16] {
    if ports.count < 2 { return ports }
    var result: [UInt16] = []
    for port in ports.sorted() where result.last != port { result.append(port) }
    return result
  }

  private static func common(_ a: [UInt16], _ b: [UInt16]) -> [UInt16] { a.filter { b.contains($0) } }
}
