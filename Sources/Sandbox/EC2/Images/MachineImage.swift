/// An image that instances can be launched from.
struct MachineImage {
  enum Family: String {
    case amazonLinux2023 = "amazon-linux-2023"
    case amazonLinux2 = "amazon-linux-2"
  }

  var id: String
  var name: String
  var description: String
  var ownerID: String
  var architecture: String
  var createdAt: String
  var family: Family
  /// The ECS agent that starts with it; nil where the image brings none.
  var agent: AgentSoftware?
  var isGPU = false
  /// The release in the SSM parameters' words: `2023.0.20261101`; empty for one of an owner's own.
  var release: String
}

/// The versions that an agent reports.
struct AgentSoftware: Hashable {
  var agentVersion: String
  var agentHash: String
  var dockerVersion: String

  static let current = AgentSoftware(agentVersion: "1.99.2", agentHash: "c1f1f8d3", dockerVersion: "25.0.13")
  static let previous = AgentSoftware(agentVersion: "1.98.0", agentHash: "4b1a0d9e", dockerVersion: "25.0.8")
}

extension MachineImage {
  /// The images that a Region offers: the ECS-optimised ones in two releases, and plain Amazon Linux 2023.
  static func wellKnown(in region: Region) -> [MachineImage] {
    var images: [MachineImage] = []
    for (date, created, agent) in [
      ("20261014", "2026-10-14T18:22:04.000Z", AgentSoftware.previous),
      ("20261118", "2026-11-18T19:03:51.000Z", AgentSoftware.current),
    ] {
      for architecture in ["x86_64", "arm64"] {
        images.append(ecs2023(region.name, architecture, date, created, agent))
        images.append(ecs2(region.name, architecture, date, created, agent, isGPU: false))
      }
      images.append(ecs2(region.name, "x86_64", date, created, agent, isGPU: true))
      for architecture in ["x86_64", "arm64"] { images.append(plain(region.name, architecture, date, created)) }
    }
    return images
  }

  private static func ecs2023(
    _ region: String, _ architecture: String, _ date: String, _ created: String, _ agent: AgentSoftware
  ) -> MachineImage {
    let name = "al2023-ami-ecs-hvm-2023.0.\(date)-kernel-6.1-\(architecture)"
    return MachineImage(
      id: identifier(region, name), name: name,
      description: "Amazon Linux AMI 2023.0.\(date) \(architecture) ECS HVM GP3", ownerID: "591542846629",
      architecture: architecture, createdAt: created, family: .amazonLinux2023, agent: agent,
      release: "2023.0.\(date)")
  }

  private static func ecs2(
    _ region: String, _ architecture: String, _ date: String, _ created: String, _ agent: AgentSoftware, isGPU: Bool
  ) -> MachineImage {
    let kind = isGPU ? "ecs-gpu" : "ecs"
    let name = "amzn2-ami-\(kind)-hvm-2.0.\(date)-\(architecture)-ebs"
    return MachineImage(
      id: identifier(region, name), name: name,
      description: "Amazon Linux AMI 2.0.\(date) \(architecture) ECS HVM GP2", ownerID: "591542846629",
      architecture: architecture, createdAt: created, family: .amazonLinux2, agent: agent, isGPU: isGPU,
      release: "2.0.\(date)")
  }

  private static func plain(
    _ region: String, _ architecture: String, _ date: String, _ created: String
  ) -> MachineImage {
    let name = "al2023-ami-2023.12.\(date).0-kernel-6.1-\(architecture)"
    return MachineImage(
      id: identifier(region, name), name: name, description: "Amazon Linux 2023 AMI \(architecture) HVM kernel-6.1",
      ownerID: "137112412989", architecture: architecture, createdAt: created, family: .amazonLinux2023, agent: nil,
      release: "2023.12.\(date)")
  }

  /// The same in every sandbox: scripts may know it.
  private static func identifier(_ region: String, _ name: String) -> String {
    var stream = RandomStream(seed: 0, label: "image/\(region)/\(name)")
    return "ami-0\(stream.hexadecimal(16))"
  }
}

extension EC2World {
  func image(_ id: String) -> MachineImage? { images.first { $0.id == id } }

  /// The newest ECS-optimised image of a family and architecture.
  func recommendedImage(_ family: MachineImage.Family, _ architecture: String, isGPU: Bool = false) -> MachineImage? {
    images.filter {
      $0.agent != nil && !$0.release.isEmpty && $0.family == family && $0.architecture == architecture
        && $0.isGPU == isGPU
    }.max { $0.createdAt < $1.createdAt }
  }
}
