/// What ECS reserves for a task, from the figures of its definition and its overrides.
///
/// Source: amazon-ecs-agent, `task.ToHostResources`, and "Task definition parameters".
/// - CPU: the task's, else the sum over its containers.
/// - Memory: the task's, else the sum over its containers of `memoryReservation` where it is above zero, else `memory`.
/// - Ports: host ports that the definition names, TCP and UDP apart; none in `awsvpc` mode; in `host` mode a mapping
///   without host port means the container's port. Dynamic ports reserve nothing.
/// - GPUs: the sum over the containers.
/// - Network interfaces: one in `awsvpc` mode.
public struct ReservationRules: Sendable, Hashable, Codable {
  public var containers: [ContainerReservation]
  /// As the API's text says it: `512`, `.5 vCPU`; nil or empty where only containers say.
  public var taskCPU: String?
  /// As the API's text says it: `1024`, `1 GB`; nil or empty where only containers say.
  public var taskMemory: String?
  public var networkMode: TaskNetworkMode
  /// The definition's `requiresAttributes`.
  public var requiredAttributes: [ECSAttribute]
  /// The definition's own placement constraints.
  public var constraints: [PlacementConstraint]

  public init(
    containers: [ContainerReservation], taskCPU: String? = nil, taskMemory: String? = nil,
    networkMode: TaskNetworkMode = .bridge, requiredAttributes: [ECSAttribute] = [],
    constraints: [PlacementConstraint] = []
  ) {
    self.containers = containers
    self.taskCPU = taskCPU
    self.taskMemory = taskMemory
    self.networkMode = networkMode
    self.requiredAttributes = requiredAttributes
    self.constraints = constraints
  }

  /// What one task of this definition reserves, its overrides applied.
  public func requirement(overrides: ReservationOverrides = ReservationOverrides()) -> TaskRequirement {
    let containers = containers.map { Self.applying(overrides.containers, to: $0) }
    let cpu =
      Self.cpuUnits(overrides.taskCPU) ?? Self.cpuUnits(taskCPU)
      ?? Self.sum(containers) { $0.cpuUnits ?? 0 }
    let memory =
      Self.memoryMiB(overrides.taskMemory) ?? Self.memoryMiB(taskMemory)
      ?? Self.sum(containers, Self.memoryMiB)
    let resources = ResourceVector(
      cpuUnits: Int32(clamping: cpu), memoryMiB: Int32(clamping: memory),
      gpus: Int32(clamping: Self.sum(containers, \.gpus)),
      networkInterfaces: networkMode == .awsvpc ? 1 : 0)
    return TaskRequirement(
      resources: resources, ports: ports(of: containers), requiredAttributes: requiredAttributes,
      constraints: constraints)
  }

  private func ports(of containers: [ContainerReservation]) -> PortReservation {
    if networkMode == .awsvpc || networkMode == .none { return .none }
    var tcp: [UInt16] = []
    var udp: [UInt16] = []
    for mapping in containers.flatMap(\.ports) {
      var port = mapping.hostPort ?? 0
      if port == 0, networkMode == .host { port = mapping.containerPort ?? 0 }
      guard port > 0, let port = UInt16(exactly: port) else { continue }
      if mapping.transport == .tcp { tcp.append(port) } else { udp.append(port) }
    }
    return PortReservation(tcp: tcp, udp: udp)
  }

  /// Adds up amounts, each of which saturates, so that no figure of a foreign definition can overflow the sum.
  private static func sum(_ containers: [ContainerReservation], _ amount: (ContainerReservation) -> Int) -> Int {
    containers.reduce(0) { $0 + min(max(0, amount($1)), Int(Int32.max)) }
  }

  private static func memoryMiB(_ container: ContainerReservation) -> Int {
    let soft = container.memoryReservationMiB ?? 0
    return soft > 0 ? soft : max(0, container.memoryMiB ?? 0)
  }

  private static func applying(
    _ overrides: [ContainerReservationOverride], to container: ContainerReservation
  ) -> ContainerReservation {
    var result = container
    for override in overrides where override.name == container.name {
      result.cpuUnits = override.cpuUnits ?? result.cpuUnits
      result.memoryMiB = override.memoryMiB ?? result.memoryMiB
      result.memoryReservationMiB = override.memoryReservationMiB ?? result.memoryReservationMiB
      result.gpus = override.gpus ?? result.gpus
    }
    return result
  }
}

extension ReservationRules {
  /// CPU units of the API's text: whole units, or vCPU with the word (`1024`, `1 vCPU`, `.5 vcpu`).
  ///
  /// Nil for nothing, for zero (which reserves by containers) and for what is no amount.
  public static func cpuUnits(_ text: String?) -> Int? { amount(text, suffixes: ["vcpu"]) }

  /// MiB of the API's text: whole MiB, or GB with the word (`1024`, `1 GB`, `0.5GB`).
  ///
  /// Nil for nothing, for zero (which reserves by containers) and for what is no amount.
  public static func memoryMiB(_ text: String?) -> Int? { amount(text, suffixes: ["gb"]) }

  /// A plain integer, or a decimal number of 1,024s followed by one of `suffixes`.
  private static func amount(_ text: String?, suffixes: [String]) -> Int? {
    guard let text else { return nil }
    let bare = text.lowercased().filter { $0 != " " }
    let value: Int?
    if let suffix = suffixes.first(where: bare.hasSuffix) {
      value = Double("0" + bare.dropLast(suffix.count)).flatMap { Int(exactly: ($0 * 1024).rounded()) }
    } else {
      value = Int(bare)
    }
    return value.flatMap { $0 > 0 ? $0 : nil }
  }
}
