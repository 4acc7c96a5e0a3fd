internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// Services, tasks and metrics.
extension ExecutionContext {
  /// How long what a look at just the services has shown stands for another read of them.
  private static let lookSeconds = 5.0

  /// A plan that rests on a look at just the services, taken for it a moment ago, is carried out without asking again: following
  /// the instances is to cost few calls.
  func setServiceDesiredCount(_ service: String, from: Int, to: Int, now: Date) -> Procedure {
    let age = snapshot.readAt[.services].map(now.timeIntervalSince) ?? .infinity
    let isLook = !snapshot.has(.groups) && age >= 0 && age <= Self.lookSeconds
    let check = Check.read(.service(service)) { readings in
      guard case .some(.some(let reading)) = readings.service, reading.status == "ACTIVE" else {
        return .superseded("there is no active service '\(service)'")
      }
      if reading.desiredCount == to { return .alreadySo("") }
      if reading.isDaemon { return .superseded("'\(service)' is a DAEMON service: ECS counts for itself") }
      if reading.isKept { return .superseded("'\(service)' bears \(BallastTag.keep)") }
      return reading.desiredCount == from
        ? .proceed : .superseded("'\(service)' wants \(reading.desiredCount) now, not \(from): somebody has changed it")
    }
    return Procedure(
      checks: isLook ? [] : [check], writes: { _ in [.setServiceDesiredCount(service: service, to: to)] },
      confirmation: Confirmation(read: .service(service)) { readings in
        guard case .some(.some(let reading)) = readings.service else { return false }
        return reading.desiredCount == to
      })
  }

  /// Never a protected task, nor a service's, which ECS itself moves; a standalone one only where the policy says that its time
  /// can run out; and only on an instance that is being emptied.
  func stopTask(_ task: String, reason: String) -> Procedure {
    let state = Check.read(.task(task)) { [self] readings in
      guard case .some(.some(let reading)) = readings.task, reading.isWanted else { return .alreadySo("") }
      #if BALLAST_MUTANTS
        if Mutant.isOn(.stopForeignTasks) { return .proceed }
      #endif
      if reading.group.hasPrefix("service:") {
        return .superseded("it is of \(reading.group.dropFirst("service:".count)): ECS stops and replaces it")
      }
      if policy.disruption.drain.standaloneTasks.patience != nil { return .proceed }
      return .superseded("a standalone task is stopped only where `standaloneTasks` says so")
    }
    let place = Check.read { readings in
      guard case .some(.some(let reading)) = readings.task else { return nil }
      return reading.containerInstance.map { .container($0) }
    } judge: { readings in
      guard case .some(.some(let reading)) = readings.container, reading.isDraining else {
        return .superseded("the task's instance is not DRAINING")
      }
      return .proceed
    }
    let protection = Check.read(.protection(task)) { readings in
      readings.isTaskProtected == true ? .superseded("the task is protected") : .proceed
    }
    return Procedure(
      checks: [state, place, protection], writes: { _ in [.stopTask(task: task, reason: reason)] },
      confirmation: Confirmation(read: .task(task)) { readings in
        guard case .some(.some(let reading)) = readings.task else { return true }
        return !reading.isWanted
      })
  }

  /// With the plan's own instant, so that the same plan never makes two datapoints. A lost answer is left alone: nothing
  /// can tell, and the next pass publishes again.
  func putMetric(_ point: MetricPoint, at: Date) -> Procedure {
    if point.namespace.lowercased().hasPrefix("aws/") || point.namespace.hasPrefix(":") || point.namespace.isEmpty {
      return .refused("nobody but AWS writes into the namespace '\(point.namespace)'")
    }
    if !point.value.isFinite { return .refused("the metric has no finite value") }
    var procedure = Procedure(checks: [], writes: { _ in [.putMetric(point, at: at)] })
    procedure.isRepeatable = false
    return procedure
  }
}
