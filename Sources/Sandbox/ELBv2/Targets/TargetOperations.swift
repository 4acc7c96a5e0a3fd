internal import AWSModel

extension ELBWorld {
  func registerTargets(_ request: ELBv2.RegisterTargetsRequest) throws(AWSError) -> ELBv2.RegisterTargetsResponse {
    let group = try targetGroup(request.targetGroupArn)
    let targets = request.targets ?? []
    guard !targets.isEmpty else { throw TargetGroupChecks.invalid("You must specify at least one target") }
    for target in targets { try check(target, group) }
    for target in targets {
      let id = target.id ?? ""
      enter(
        TargetKey(id: id, port: group.type == .lambda ? 0 : target.port ?? group.port), of: group,
        instance: group.type == .instance ? region.ec2.instancesByID[id] : nil, zone: target.availabilityZone)
    }
    return .init()
  }

  private func check(_ target: ELBv2.TargetDescription, _ group: SimTargetGroup) throws(AWSError) {
    let id = target.id ?? ""
    switch group.type {
    case .instance:
      guard let instance = region.ec2.instancesByID[id] else {
        throw TargetGroupChecks.invalid("Instance ID '\(id)' is not valid")
      }
      guard instance.state == .running else {
        throw ELBv2.Errors.invalidTargetException(
          "The following targets are not in a running state and cannot be registered: '\(id)'")
      }
    case .ip:
      guard Self.isPrivateAddress(id) else {
        throw TargetGroupChecks.invalid("The IP address '\(id)' is not a valid IPv4 address of a private range")
      }
    case .lambda:
      guard ResourceName(id)?.service == "lambda" else {
        throw TargetGroupChecks.invalid("'\(id)' is not a valid function ARN")
      }
      guard group.targets.isEmpty || group.targetsByKey[TargetKey(id: id, port: 0)] != nil else {
        throw ELBv2.Errors.tooManyTargetsException("A Lambda target group can have one target only")
      }
    case .alb:
      guard loadBalancersByARN[id] != nil else {
        throw ELBv2.Errors.invalidTargetException("The load balancer '\(id)' was not found")
      }
    }
  }

  /// The ranges that an `ip` target may be of: private ones and that of shared address space. Source: RegisterTargets.
  private static func isPrivateAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard parts.count == 4, parts.allSatisfy({ (0...255).contains($0) }) else { return false }
    return parts[0] == 10 || (parts[0] == 172 && (16...31).contains(parts[1]))
      || (parts[0] == 192 && parts[1] == 168) || (parts[0] == 100 && (64...127).contains(parts[1]))
  }

  /// Without a port every registration of the id ends; ids that are not registered are ignored.
  func deregisterTargets(
    _ request: ELBv2.DeregisterTargetsRequest
  ) throws(AWSError) -> ELBv2.DeregisterTargetsResponse {
    let group = try targetGroup(request.targetGroupArn)
    for wanted in request.targets ?? [] {
      for target in group.targets.all where target.key.id == wanted.id {
        if wanted.port == nil || wanted.port == target.key.port { drain(target) }
      }
    }
    return .init()
  }

  func describeTargetHealth(
    _ request: ELBv2.DescribeTargetHealthRequest
  ) throws(AWSError) -> ELBv2.DescribeTargetHealthResponse {
    let group = try targetGroup(request.targetGroupArn)
    guard let wanted = request.targets, !wanted.isEmpty else {
      return .init(targetHealthDescriptions: group.targets.all.map { health($0) })
    }
    return .init(
      targetHealthDescriptions: wanted.map { target in
        let key = TargetKey(id: target.id ?? "", port: target.port ?? group.port)
        if let found = group.targetsByKey[key] { return health(found) }
        return ELBv2.TargetHealthDescription(
          target: ELBv2.TargetDescription(id: key.id, port: key.port),
          targetHealth: ELBv2.TargetHealth(
            state: .unused, reason: .init(rawValue: TargetReason.notRegistered.rawValue),
            description: TargetReason.notRegistered.text))
      })
  }

  private func health(_ target: SimTarget) -> ELBv2.TargetHealthDescription {
    let port = target.key.port == 0 ? nil : target.key.port
    let checkPort = target.group.shape.healthCheckPort.flatMap { $0 == "traffic-port" ? port.map(String.init) : $0 }
    return ELBv2.TargetHealthDescription(
      target: ELBv2.TargetDescription(id: target.key.id, port: port, availabilityZone: target.zone),
      healthCheckPort: checkPort,
      targetHealth: ELBv2.TargetHealth(
        state: .init(rawValue: target.state.rawValue),
        reason: target.reason.map { .init(rawValue: $0.code) },
        description: target.reason?.text))
  }
}
