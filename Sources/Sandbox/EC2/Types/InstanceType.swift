/// The facts about an EC2 instance type that a cluster cares for.
public struct InstanceType: Sendable, Hashable, Codable {
  /// For example `m5.large`.
  public var name: String
  public var vcpus: Int
  public var memoryMiB: Int
  /// What the operating system's kernel calls the total: what an agent registers, less its own reserve.
  public var systemMemoryMiB: Int
  /// `x86_64` or `arm64`.
  public var architecture: String
  public var gpus: Int
  public var networkMbps: Int
  public var networkInterfaces: Int
  public var addressesPerInterface: Int
  /// Branch interfaces with `awsvpcTrunking`; zero where the type cannot trunk.
  public var branchInterfaces: Int
  /// On demand, Linux, us-east-1.
  public var dollarsPerHour: Double

  public init(
    name: String, vcpus: Int, memoryMiB: Int, systemMemoryMiB: Int, architecture: String = "x86_64", gpus: Int = 0,
    networkMbps: Int = 0, networkInterfaces: Int = 4, addressesPerInterface: Int = 15, branchInterfaces: Int = 0,
    dollarsPerHour: Double = 0
  ) {
    self.name = name
    self.vcpus = vcpus
    self.memoryMiB = memoryMiB
    self.systemMemoryMiB = systemMemoryMiB
    self.architecture = architecture
    self.gpus = gpus
    self.networkMbps = networkMbps
    self.networkInterfaces = networkInterfaces
    self.addressesPerInterface = addressesPerInterface
    self.branchInterfaces = branchInterfaces
    self.dollarsPerHour = dollarsPerHour
  }

  /// Whether the type can burst, and bears CPU credits.
  public var isBurstable: Bool { name.hasPrefix("t") }
}
