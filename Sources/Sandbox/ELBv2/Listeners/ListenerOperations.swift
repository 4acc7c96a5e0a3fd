internal import AWSModel

extension ELBWorld {
  /// - Throws: `ListenerNotFound`.
  func listener(_ arn: String?) throws(AWSError) -> SimListener {
    guard let listener = listenersByARN[arn ?? ""] else {
      throw ELBv2.Errors.listenerNotFoundException("One or more listeners not found")
    }
    return listener
  }

  func createListener(_ request: ELBv2.CreateListenerRequest) throws(AWSError) -> ELBv2.CreateListenerResponse {
    let balancer = try loadBalancer(request.loadBalancerArn)
    guard let port = request.port else { throw TargetGroupChecks.invalid("A listener port must be specified") }
    let `protocol` = try checked(request.protocol, balancer)
    guard !balancer.listeners.contains(where: { $0.port == port }) else {
      throw ELBv2.Errors.duplicateListenerException(
        "A listener already exists on this port for this load balancer '\(balancer.arn)'")
    }
    let actions = try completed(request.defaultActions ?? [], balancer)
    let id = newID()
    let arn = region.arn("elasticloadbalancing", "listener/\(balancer.dimension)/\(id)")
    let listener = SimListener(arn: arn, id: id, balancer: balancer, port: port, protocol: `protocol`)
    listener.alpnPolicy = request.alpnPolicy
    listener.mutualAuthentication =
      request.mutualAuthentication ?? (`protocol` == .https ? .init(mode: "off") : nil)
    try secure(listener, policy: request.sslPolicy, certificates: request.certificates)
    let rule = SimListenerRule(arn: ruleARN(listener), listener: listener, priority: nil)
    rule.actions = actions
    listener.rules = [rule]
    rulesByARN[rule.arn] = rule
    balancer.listeners.append(listener)
    listenersByARN[arn] = listener
    tags[arn] = ResourceTags(request.tags)
    usesChanged()
    return .init(listeners: [shape(listener)])
  }

  private func checked(
    _ wanted: ELBv2.ProtocolEnum?, _ balancer: SimLoadBalancer
  ) throws(AWSError) -> ELBv2.ProtocolEnum {
    let allowed: [ELBv2.ProtocolEnum] = balancer.kind == .application ? [.http, .https] : [.tcp, .tls, .udp, .tcpUdp]
    guard let wanted, allowed.contains(wanted) else {
      throw TargetGroupChecks.invalid(
        "Listener protocol '\(wanted?.rawValue ?? "")' must be one of '"
          + allowed.map(\.rawValue).joined(separator: ", ") + "'")
    }
    return wanted
  }

  /// HTTPS and TLS need exactly one default certificate; the others must not have any.
  private func secure(
    _ listener: SimListener, policy: String?, certificates: [ELBv2.Certificate]?
  ) throws(AWSError) {
    guard listener.isSecure else {
      guard (certificates ?? []).isEmpty, policy == nil else {
        throw TargetGroupChecks.invalid(
          "A certificate cannot be specified for \(listener.protocol.rawValue) listeners")
      }
      (listener.sslPolicy, listener.certificates) = (nil, [])
      return
    }
    let arns = (certificates ?? listener.certificates.prefix(1).map { .init(certificateArn: $0) })
      .compactMap(\.certificateArn)
    guard arns.count == 1 else {
      throw TargetGroupChecks.invalid(
        "A certificate must be specified for \(listener.protocol.rawValue) listeners")
    }
    let name = policy ?? listener.sslPolicy ?? "ELBSecurityPolicy-2016-08"
    guard SSLPolicies.names.contains(name) else {
      throw ELBv2.Errors.sslPolicyNotFoundException("SSL policy '\(name)' not found")
    }
    listener.sslPolicy = name
    listener.certificates = arns + listener.certificates.dropFirst().filter { $0 != arns[0] }
  }

  func shape(_ listener: SimListener) -> ELBv2.Listener {
    ELBv2.Listener(
      listenerArn: listener.arn, loadBalancerArn: listener.balancer.arn, port: listener.port,
      protocol: listener.protocol,
      certificates: listener.isSecure ? listener.certificates.prefix(1).map { .init(certificateArn: $0) } : nil,
      sslPolicy: listener.sslPolicy, defaultActions: listener.defaultRule?.actions, alpnPolicy: listener.alpnPolicy,
      mutualAuthentication: listener.mutualAuthentication)
  }

  func describeListeners(
    _ request: ELBv2.DescribeListenersRequest
  ) throws(AWSError) -> ELBv2.DescribeListenersResponse {
    var found: [SimListener] = []
    if let arns = request.listenerArns, !arns.isEmpty {
      for arn in arns { found.append(try listener(arn)) }
    } else if let arn = request.loadBalancerArn {
      found = try loadBalancer(arn).listeners
    } else {
      throw TargetGroupChecks.invalid("You must specify either listener ARNs or a load balancer ARN")
    }
    let page = try page(found, "listeners/\(request.loadBalancerArn ?? "")", request.marker, request.pageSize)
    return .init(listeners: page.members.map(shape), nextMarker: page.marker)
  }

  func modifyListener(_ request: ELBv2.ModifyListenerRequest) throws(AWSError) -> ELBv2.ModifyListenerResponse {
    let listener = try listener(request.listenerArn)
    let balancer = listener.balancer
    if let port = request.port, port != listener.port {
      guard !balancer.listeners.contains(where: { $0.port == port }) else {
        throw ELBv2.Errors.duplicateListenerException(
          "A listener already exists on this port for this load balancer '\(balancer.arn)'")
      }
    }
    let actions = try request.defaultActions.map { actions throws(AWSError) in try completed(actions, balancer) }
    let before = listener.protocol
    listener.protocol = try request.protocol.map { wanted throws(AWSError) in try checked(wanted, balancer) } ?? before
    do {
      try secure(listener, policy: request.sslPolicy, certificates: request.certificates)
    } catch {
      listener.protocol = before
      throw error
    }
    listener.port = request.port ?? listener.port
    listener.alpnPolicy = request.alpnPolicy ?? listener.alpnPolicy
    listener.mutualAuthentication = request.mutualAuthentication ?? listener.mutualAuthentication
    if let actions { listener.defaultRule?.actions = actions }
    usesChanged()
    return .init(listeners: [shape(listener)])
  }

  func deleteListener(_ request: ELBv2.DeleteListenerRequest) throws(AWSError) -> ELBv2.DeleteListenerResponse {
    let listener = try listener(request.listenerArn)
    remove(listener)
    usesChanged()
    return .init()
  }

  func remove(_ listener: SimListener) {
    for rule in listener.rules {
      rulesByARN[rule.arn] = nil
      tags[rule.arn] = nil
    }
    listener.balancer.listeners.removeAll { $0 === listener }
    listenersByARN[listener.arn] = nil
    tags[listener.arn] = nil
  }
}
