internal import AWSModel

/// What EC2 says of an instance type.
struct InstanceTypeFacts: Sendable, Hashable {
  var name: String
  var vcpus: Int
  var memoryMiB: Int
  var gpus: Int
  var hasMediaAccelerators: Bool
  var maximumNetworkInterfaces: Int
  /// `x86_64` or `arm64`.
  var architecture: String

  init?(_ info: EC2.InstanceTypeInfo) {
    guard let name = info.instanceType?.rawValue, let vcpus = info.vCpuInfo?.defaultVCpus,
      let memory = info.memoryInfo?.sizeInMiB
    else { return nil }
    self.name = name
    self.vcpus = vcpus
    memoryMiB = memory
    gpus = (info.gpuInfo?.gpus ?? []).reduce(0) { $0 + ($1.count ?? 0) }
    hasMediaAccelerators = info.mediaAcceleratorInfo != nil
    maximumNetworkInterfaces = info.networkInfo?.maximumNetworkInterfaces ?? 0
    let architectures = (info.processorInfo?.supportedArchitectures ?? []).map(\.rawValue)
    architecture = architectures.contains { $0.hasPrefix("arm64") } ? "arm64" : "x86_64"
  }

  /// The memory that the agent will register: what the kernel leaves of the type's, less `ECS_RESERVED_MEMORY`.
  ///
  /// The agent registers the kernel's `MemTotal`. Over 1,092 types the kernel and the hypervisor keep at most 150 MiB and
  /// 5 % (6 % beside GPUs, 8 % beside media accelerators); the estimate stays below, so that what is planned to fit fits.
  func registeredMemoryMiB(reserved: Int) -> Int {
    let percent = hasMediaAccelerators ? 8 : gpus > 0 ? 6 : 5
    return max(0, memoryMiB - 150 - memoryMiB * percent / 100 - reserved)
  }

  /// How many tasks in `awsvpc` mode an instance can hold: its interfaces without the first, which is the instance's own.
  ///
  /// With trunking, the branch interfaces that nearly all families of the size have; no API of AWS tells them.
  /// Source: "Amazon EC2 instances supported for increased Amazon ECS container network interfaces".
  func taskInterfaces(isTrunked: Bool) -> Int {
    let own = max(0, maximumNetworkInterfaces - 1)
    guard isTrunked, gpus == 0 else { return own }
    let size = name.split(separator: ".").last.map(String.init) ?? ""
    return max(own, Self.branchInterfaces[size] ?? 50)
  }

  private static let branchInterfaces = [
    "medium": 4, "large": 8, "xlarge": 18, "2xlarge": 38, "3xlarge": 25, "4xlarge": 54, "6xlarge": 52, "8xlarge": 52,
    "9xlarge": 54, "12xlarge": 50, "16xlarge": 106, "18xlarge": 106, "24xlarge": 98, "32xlarge": 98, "48xlarge": 98,
  ]
}
