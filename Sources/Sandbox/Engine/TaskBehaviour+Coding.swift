extension TaskBehaviour: Codable {
  static let fields = DocumentFields<TaskBehaviour>([
    .init("pull", \.pull), .init("cachedPull", \.cachedPull), .init("start", \.start), .init("stop", \.stop),
    .init("ignoresSIGTERM", \.ignoresSIGTERM), .init("run", \.run),
    .init("exitCode", \.exitCode, "an exit code is from 0 to 255") { (0...255).contains($0) },
    .init("pullFails", \.pullFails), .init("isHealthy", \.isHealthy),
    .init("answersLoadBalancer", \.answersLoadBalancer), .init("warmUp", \.warmUp),
    .amount("cpuFraction", \.cpuFraction), .amount("memoryFraction", \.memoryFraction),
  ])

  public init(from decoder: any Decoder) throws {
    self.init()
    try Self.fields.read(decoder, into: &self)
  }

  public func encode(to encoder: any Encoder) throws { try Self.fields.write(self, to: encoder) }
}
