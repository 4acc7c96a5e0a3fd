import ClusterModel
import Testing

@Suite struct ReservationRulesTests {
  private func container(
    _ name: String = "app", cpu: Int? = nil, memory: Int? = nil, soft: Int? = nil, ports: [PortMappingReservation] = [],
    gpus: Int = 0
  ) -> ContainerReservation {
    ContainerReservation(
      name: name, cpuUnits: cpu, memoryMiB: memory, memoryReservationMiB: soft, ports: ports, gpus: gpus)
  }

  private func resources(_ rules: ReservationRules, _ overrides: ReservationOverrides = .init()) -> ResourceVector {
    rules.requirement(overrides: overrides).resources
  }

  @Test func containersAddUpWhereTheTaskSaysNothing() {
    let rules = ReservationRules(containers: [
      container(cpu: 256, memory: 512), container("side", cpu: 128, memory: 300, soft: 100), container("none"),
    ])
    #expect(resources(rules) == ResourceVector(cpuUnits: 384, memoryMiB: 612))
  }

  @Test func theTaskOverrulesItsContainersEachResourceByItself() {
    let rules = ReservationRules(containers: [container(cpu: 256, memory: 512)], taskCPU: "1024")
    #expect(resources(rules) == ResourceVector(cpuUnits: 1024, memoryMiB: 512))
    let both = ReservationRules(containers: [container(cpu: 256)], taskCPU: ".5 vCPU", taskMemory: "2 GB")
    #expect(resources(both) == ResourceVector(cpuUnits: 512, memoryMiB: 2048))
  }

  @Test func zeroAndEmptyTaskAmountsFallBackToContainers() {
    let rules = ReservationRules(
      containers: [container(cpu: 10, memory: 20, soft: 0)], taskCPU: "0", taskMemory: "")
    #expect(resources(rules) == ResourceVector(cpuUnits: 10, memoryMiB: 20))
  }

  @Test(arguments: [
    (TaskNetworkMode.bridge, PortReservation(tcp: [80], udp: [53])),
    (.host, PortReservation(tcp: [80, 9000], udp: [53])),
    (.awsvpc, .none),
    (.none, .none),
  ])
  func portsFollowTheNetworkMode(mode: TaskNetworkMode, expected: PortReservation) {
    let ports = [
      PortMappingReservation(containerPort: 8080, hostPort: 80),
      PortMappingReservation(containerPort: 9000),
      PortMappingReservation(containerPort: 53, hostPort: 53, transport: .udp),
    ]
    let rules = ReservationRules(containers: [container(ports: ports)], networkMode: mode)
    #expect(rules.requirement().ports == expected)
    #expect(resources(rules).networkInterfaces == (mode == .awsvpc ? 1 : 0))
  }

  @Test func graphicsProcessorsAddUp() {
    let rules = ReservationRules(containers: [container(gpus: 1), container("two", gpus: 2)])
    #expect(resources(rules).gpus == 3)
  }

  @Test func overridesReachOneContainerOrTheTask() {
    let rules = ReservationRules(containers: [
      container(cpu: 256, memory: 512, soft: 256), container("side", cpu: 64, memory: 64),
    ])
    let one = ReservationOverrides(containers: [
      .init(name: "app", cpuUnits: 512, memoryReservationMiB: 0, gpus: 1), .init(name: "unknown", cpuUnits: 9),
    ])
    #expect(resources(rules, one) == ResourceVector(cpuUnits: 576, memoryMiB: 576, gpus: 1))
    let whole = ReservationOverrides(taskCPU: "2 vcpu", taskMemory: "4096")
    #expect(resources(rules, whole) == ResourceVector(cpuUnits: 2048, memoryMiB: 4096))
  }

  @Test(arguments: [
    ("1024", 1024), ("1 vCPU", 1024), ("0.25vcpu", 256), (".5 vCPU", 512), ("4 vcpu", 4096), ("0", nil), ("", nil),
    ("-3", nil), ("many", nil),
  ])
  func taskCPUTexts(text: String, units: Int?) {
    #expect(ReservationRules.cpuUnits(text) == units)
  }

  @Test func absurdAmountsSaturate() {
    let rules = ReservationRules(containers: [container(cpu: .max, memory: .max), container(cpu: .max, memory: .max)])
    #expect(resources(rules) == ResourceVector(cpuUnits: .max, memoryMiB: .max))
  }
}
