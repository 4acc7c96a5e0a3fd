/// What ECS reserves on a container instance, apart from ports: an amount of each divisible resource.
///
/// Units are those of ECS: 1,024 CPU units are one vCPU, memory is in MiB, GPUs and network interfaces are whole.
public struct ResourceVector: Sendable, Hashable, Codable {
  public var cpuUnits: Int32
  public var memoryMiB: Int32
  public var gpus: Int32
  /// Network interfaces for tasks in `awsvpc` mode. On an instance: how many tasks of that mode it can hold.
  public var networkInterfaces: Int32

  public init(cpuUnits: Int32 = 0, memoryMiB: Int32 = 0, gpus: Int32 = 0, networkInterfaces: Int32 = 0) {
    self.cpuUnits = cpuUnits
    self.memoryMiB = memoryMiB
    self.gpus = gpus
    self.networkInterfaces = networkInterfaces
  }

  public static let zero = ResourceVector()

  /// Whether this much is to be had from `available`.
  @inlinable public func fits(in available: ResourceVector) -> Bool {
    cpuUnits <= available.cpuUnits && memoryMiB <= available.memoryMiB && gpus <= available.gpus
      && networkInterfaces <= available.networkInterfaces
  }

  @inlinable public static func + (a: ResourceVector, b: ResourceVector) -> ResourceVector {
    ResourceVector(
      cpuUnits: a.cpuUnits &+ b.cpuUnits, memoryMiB: a.memoryMiB &+ b.memoryMiB, gpus: a.gpus &+ b.gpus,
      networkInterfaces: a.networkInterfaces &+ b.networkInterfaces)
  }

  @inlinable public static func - (a: ResourceVector, b: ResourceVector) -> ResourceVector {
    ResourceVector(
      cpuUnits: a.cpuUnits &- b.cpuUnits, memoryMiB: a.memoryMiB &- b.memoryMiB, gpus: a.gpus &- b.gpus,
      networkInterfaces: a.networkInterfaces &- b.networkInterfaces)
  }

  @inlinable public static func += (a: inout ResourceVector, b: ResourceVector) { a = a + b }
  @inlinable public static func -= (a: inout ResourceVector, b: ResourceVector) { a = a - b }
}
