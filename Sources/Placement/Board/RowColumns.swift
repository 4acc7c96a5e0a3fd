internal import ClusterModel
internal import FoundationEssentials

/// What the scheduler knows of an instance's readiness.
struct RowFlags: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// Its status is ACTIVE.
  static let active = RowFlags(rawValue: 1)
  static let agentConnected = RowFlags(rawValue: 2)
  /// Taken out of the trial by ``PlacementBoard/withdraw(_:)``.
  static let withdrawn = RowFlags(rawValue: 4)
  /// Gone; the row waits for another instance.
  static let retired = RowFlags(rawValue: 8)

  var isEligible: Bool { self == [.active, .agentConnected] }
}

/// What is only needed to name an instance or to ask it for more than its resources.
struct InstanceIdentity: Sendable, Hashable {
  var arn: String
  var ec2InstanceID: String
  var agentVersion: String?
  var registeredAt: Date?
}

/// The instances of a board, column by column.
struct RowColumns: Sendable {
  var cpu: [Int32] = []
  var memory: [Int32] = []
  var gpus: [Int32] = []
  var interfaces: [Int32] = []
  /// What `cpu` says for an instance that takes tasks, and less than any task asks for where it takes none: the one
  /// column that a scan needs to pass over what is not eligible.
  var offeredCPU: [Int32] = []
  var flags: [RowFlags] = []
  var attributeClass: [Int32] = []
  /// Host ports in use, each as ``PackedPorts`` codes it, sorted.
  var ports: [PackedPorts] = []
  /// Tasks that ECS counts as running there.
  var runningTasks: [Int32] = []
  /// The first of the tasks placed there; −1 for none.
  var firstTask: [Int32] = []
  var identity: [InstanceIdentity] = []
  var retired: [Int32] = []

  static let notOffered = Int32.min

  var count: Int { cpu.count }

  mutating func append(
    _ free: ResourceVector, ports: PackedPorts, flags: RowFlags, attributeClass: Int32, runningTasks: Int32,
    identity: InstanceIdentity
  ) {
    cpu.append(free.cpuUnits)
    memory.append(free.memoryMiB)
    gpus.append(free.gpus)
    interfaces.append(free.networkInterfaces)
    offeredCPU.append(flags.isEligible ? free.cpuUnits : Self.notOffered)
    self.flags.append(flags)
    self.attributeClass.append(attributeClass)
    self.ports.append(ports)
    self.runningTasks.append(runningTasks)
    firstTask.append(-1)
    self.identity.append(identity)
  }

  mutating func removeLast() {
    cpu.removeLast()
    memory.removeLast()
    gpus.removeLast()
    interfaces.removeLast()
    offeredCPU.removeLast()
    flags.removeLast()
    attributeClass.removeLast()
    ports.removeLast()
    runningTasks.removeLast()
    firstTask.removeLast()
    identity.removeLast()
  }

  mutating func setFlags(_ new: RowFlags, of row: Int) {
    flags[row] = new
    offeredCPU[row] = new.isEligible ? cpu[row] : Self.notOffered
  }

  func free(_ row: Int) -> ResourceVector {
    ResourceVector(cpuUnits: cpu[row], memoryMiB: memory[row], gpus: gpus[row], networkInterfaces: interfaces[row])
  }

  mutating func setFree(_ free: ResourceVector, of row: Int) {
    cpu[row] = free.cpuUnits
    memory[row] = free.memoryMiB
    gpus[row] = free.gpus
    interfaces[row] = free.networkInterfaces
    offeredCPU[row] = flags[row].isEligible ? free.cpuUnits : Self.notOffered
  }
}

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

  /// Adds ports that are not there yet.
  mutating func reserve(_ wanted: PackedPorts) {
    for port in wanted { insert(port, at: firstIndex { $0 > port } ?? count) }
  }

  mutating func release(_ ports: PackedPorts) {
    for port in ports {
      if let index = firstIndex(of: port) { remove(at: index) }
    }
  }
}
