internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

extension AWSPerformer {
  /// Performs one write, once.
  ///
  /// - Throws: ``AWSError``; what an ECS batch call lists in `failures[]` is an error like any other.
  mutating func write(_ step: WriteStep) async throws(AWSError) {
    switch step {
    case .setState(let arn, let draining): try await setState(arn, draining)
    case .setServiceDesiredCount(let service, let count):
      _ = try await call(ECS.updateService, .init(cluster: cluster, service: service, desiredCount: count))
    case .stopTask(let task, let reason):
      _ = try await call(ECS.stopTask, .init(cluster: cluster, task: task, reason: String(reason.prefix(255))))
    case .createTag(let instance, let key, let value):
      _ = try await call(EC2.createTags, .init(resources: [instance], tags: [.init(key: key, value: value)]))
    case .deleteTag(let instance, let key, let value):
      _ = try await call(EC2.deleteTags, .init(resources: [instance], tags: [.init(key: key, value: value)]))
    case .putMetric(let point, let at): try await put(point, at)
    default: try await writeGroup(step)
    }
  }

  /// The change of state, which no client is to send again by itself: half a minute after the first try other tasks may have come.
  /// The procedure repeats it, after a new look.
  private static let stateOnce = AWSOperation<
    ECS.UpdateContainerInstancesStateRequest, ECS.UpdateContainerInstancesStateResponse
  >(
    name: ECS.updateContainerInstancesState.name, service: ECS.updateContainerInstancesState.service, isReadOnly: false,
    isIdempotent: false)

  private mutating func setState(_ arn: String, _ draining: Bool) async throws(AWSError) {
    let output = try await call(
      draining ? Self.stateOnce : ECS.updateContainerInstancesState,
      .init(cluster: cluster, containerInstances: [arn], status: draining ? .draining : .active))
    if let failure = output.failures?.first {
      throw AWSError(
        kind: .service, code: failure.reason ?? "Failure",
        message: "AWS did not change \(failure.arn ?? arn)" + (failure.detail.map { ": \($0)" } ?? ""))
    }
    let wanted = draining ? "DRAINING" : "ACTIVE"
    if let shown = output.containerInstances?.first(where: { $0.containerInstanceArn == arn })?.status, shown != wanted
    {
      throw AWSError(
        kind: .unknownOutcome, code: "NotYetSeen", message: "AWS accepted, and still shows \(arn) as \(shown)")
    }
  }

  private mutating func put(_ point: MetricPoint, _ at: Date) async throws(AWSError) {
    let datum = CloudWatch.MetricDatum(
      metricName: point.name, dimensions: [.init(name: "ClusterName", value: point.clusterName)], timestamp: at,
      value: point.value, unit: .init(rawValue: point.unit))
    _ = try await call(CloudWatch.putMetricData, .init(namespace: point.namespace, metricData: [datum]))
  }

  private mutating func writeGroup(_ step: WriteStep) async throws(AWSError) {
    switch step {
    case .setDesiredCapacity(let group, let capacity):
      _ = try await call(
        AutoScaling.setDesiredCapacity,
        .init(autoScalingGroupName: group, desiredCapacity: capacity, honorCooldown: false))
    case .terminate(let instance, let decrements):
      _ = try await call(
        AutoScaling.terminateInstanceInAutoScalingGroup,
        .init(instanceId: instance, shouldDecrementDesiredCapacity: decrements))
    case .completeLifecycleAction(let instance, let group, let hook, let result):
      _ = try await call(
        AutoScaling.completeLifecycleAction,
        .init(
          lifecycleHookName: hook, autoScalingGroupName: group, lifecycleActionResult: result, instanceId: instance))
    case .recordHeartbeat(let instance, let group, let hook):
      _ = try await call(
        AutoScaling.recordLifecycleActionHeartbeat,
        .init(lifecycleHookName: hook, autoScalingGroupName: group, instanceId: instance))
    case .setHealth(let instance, let isHealthy):
      _ = try await call(
        AutoScaling.setInstanceHealth,
        .init(
          instanceId: instance, healthStatus: isHealthy ? "Healthy" : "Unhealthy", shouldRespectGracePeriod: false))
    case .setProtection(let instances, let group, let isProtected):
      _ = try await call(
        AutoScaling.setInstanceProtection,
        .init(instanceIds: instances, autoScalingGroupName: group, protectedFromScaleIn: isProtected))
    case .setState, .createTag, .deleteTag, .setServiceDesiredCount, .stopTask, .putMetric: break
    }
  }
}
