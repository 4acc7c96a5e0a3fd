/// The parameters of one Region: AWS's public ones, and a user's own.
final class SSMWorld {
  unowned let region: Region
  var parameters: [String: SimParameter] = [:]
  private var made: UInt64 = 0

  init(region: Region) { self.region = region }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }

  /// The public parameters, by name. Source: "Retrieving Amazon ECS-optimized Linux AMI metadata".
  var published: [String: String] {
    var result: [String: String] = [:]
    let ecs = "/aws/service/ecs/optimized-ami"
    add(&result, "\(ecs)/amazon-linux-2023", region.ec2.recommendedImage(.amazonLinux2023, "x86_64"))
    add(&result, "\(ecs)/amazon-linux-2023/arm64", region.ec2.recommendedImage(.amazonLinux2023, "arm64"))
    add(&result, "\(ecs)/amazon-linux-2", region.ec2.recommendedImage(.amazonLinux2, "x86_64"))
    add(&result, "\(ecs)/amazon-linux-2/arm64", region.ec2.recommendedImage(.amazonLinux2, "arm64"))
    add(&result, "\(ecs)/amazon-linux-2/gpu", region.ec2.recommendedImage(.amazonLinux2, "x86_64", isGPU: true))
    for image in region.ec2.images where image.agent == nil {
      result["/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-\(image.architecture)"] = image.id
    }
    return result
  }

  private func add(_ result: inout [String: String], _ path: String, _ image: MachineImage?) {
    guard let image, let agent = image.agent else { return }
    result["\(path)/recommended/image_id"] = image.id
    result["\(path)/recommended/image_name"] = image.name
    result["\(path)/recommended/ecs_agent_version"] = agent.agentVersion
    result["\(path)/recommended/ecs_runtime_version"] = "Docker version \(agent.dockerVersion)"
    result["\(path)/recommended"] =
      "{\"ecs_agent_version\":\"\(agent.agentVersion)\",\"ecs_runtime_version\":\"Docker version \(agent.dockerVersion)\","
      + "\"image_id\":\"\(image.id)\",\"image_name\":\"\(image.name)\",\"image_version\":\"\(image.release)\","
      + "\"os\":\"\(image.family == .amazonLinux2023 ? "Amazon Linux 2023" : "Amazon Linux 2")\",\"schema_version\":1,"
      + "\"source_image_name\":\"\(image.name)\"}"
  }
}
