internal import ClusterModel
internal import FoundationEssentials

/// Why an instance may not be taken away now, whatever the cluster could do without.
enum RemovalObstacle {
  /// - Parameter isUnderWay: the removal was begun: only what forbids to go on counts.
  static func find(_ instance: ContainerInstance, _ view: PlanningView, isUnderWay: Bool = false) -> Refusal? {
    func refusal(_ code: RefusalCode, _ message: String) -> Refusal {
      Refusal(subject: instance.ec2InstanceID, code: code, message: message)
    }
    guard let index = instance.group else {
      return refusal(.notBound, "no configured group holds it")
    }
    let group = view.snapshot.groups[Int(index)]
    if instance.isKept { return refusal(.kept, "it bears the tag \(BallastTag.keep)") }
    if !group.isBound {
      return refusal(
        .notBound, "\(group.name) lacks the tag \(BallastTag.cluster) = \(view.snapshot.cluster.name)")
    }
    if let provider = group.managedScalingProvider {
      return refusal(.managedScaling, "managed scaling of the capacity provider \(provider) sizes \(group.name)")
    }
    if isUnderWay { return nil }
    if let echo = view.echoBeforeBegin(instance) { return echo }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreAgent) { return nil }
    #endif
    if !instance.agentConnected {
      return refusal(.agentDisconnected, "its agent is disconnected, so what runs there is not certain")
    }
    if let status = group.instanceRefreshStatus {
      return refusal(.instanceRefresh, "an instance refresh of \(group.name) is \(status)")
    }
    if let fault = group.instanceRefreshFault {
      return refusal(.notRead, "whether an instance refresh of \(group.name) is running is not known: \(fault)")
    }
    if group.suspendedProcesses.contains("Terminate") {
      return refusal(.terminateSuspended, "the process Terminate of \(group.name) is suspended")
    }
    if let retry = instance.intent?.retryAfter, instance.intent?.isAborted == true, view.now < retry {
      return refusal(.retryLater, "its removal was given up before and is not tried again before \(retry.shown)")
    }
    if instance.intent?.isAborted == true, instance.intent?.isSettled == false {
      return refusal(
        .retryLater, "its removal was given up, and its tag does not say yet that it was ACTIVE after that")
    }
    return nil
  }
}

extension RefusalCode {
  static let retryLater: Self = "retryLater"
}
