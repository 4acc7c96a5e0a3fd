internal import FoundationEssentials

/// User data that tells the agent the same, and nothing else: a script of one's own says much of its owner.
struct MaskedUserData {
  let texts: TextMask

  func mask(_ userData: String) -> String { Data(script(AgentSettings(userData: userData)).utf8).base64EncodedString() }

  private func script(_ settings: AgentSettings) -> String {
    var lines = ["ECS_CLUSTER=\(texts.general(settings.cluster, "cluster"))"]
    if !settings.attributes.isEmpty { lines.append("ECS_INSTANCE_ATTRIBUTES=\(attributes(settings))") }
    if settings.reservedMemoryMiB > 0 { lines.append("ECS_RESERVED_MEMORY=\(settings.reservedMemoryMiB)") }
    if !settings.reservedTCP.isEmpty { lines.append("ECS_RESERVED_PORTS=\(settings.reservedTCP)") }
    if !settings.reservedUDP.isEmpty { lines.append("ECS_RESERVED_PORTS_UDP=\(settings.reservedUDP)") }
    if settings.drainsOnSpotInterruption { lines.append("ECS_ENABLE_SPOT_INSTANCE_DRAINING=true") }
    if settings.usesTrunking { lines.append("ECS_AWSVPC_TRUNKING=true") }
    if settings.checksWarmPool { lines.append("ECS_WARM_POOLS_CHECK=true") }
    if settings.propagatesTags { lines.append("ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance") }
    let ending = settings.isEnabled ? "" : "systemctl disable --now ecs\n"
    return "#!/bin/bash\ncat <<'END' >> /etc/ecs/ecs.config\n\(lines.joined(separator: "\n"))\nEND\n\(ending)"
  }

  private func attributes(_ settings: AgentSettings) -> String {
    var members: [String: JSONValue] = [:]
    for (name, value) in settings.attributes.sorted(by: { $0.key < $1.key }) {
      members[texts.attribute(name)] = .string(value.isEmpty ? "" : texts.value(value, ofAttribute: name))
    }
    return JSONValue.object(members).json
  }
}
