internal import ClusterModel

/// The AWS/EC2 metrics. Source: "Amazon EC2 instance metrics": status checks each minute; CPUUtilization each five
/// minutes, or each minute with detailed monitoring. What an instance uses is what its tasks use, and a little of its own.
extension CloudWatchWorld {
  func measureInstances(_ minute: Int) {
    let isFifth = (minute + 1) % 5 == 0
    var groupUse: [UInt64: (group: SimGroup, sample: MetricSample, isDetailed: Bool)] = [:]
    for instance in region.ec2.instances.all where instance.state == .running {
      let handles = handles(of: instance)
      let failed = MetricSample(instance.isImpaired ? 1 : 0)
      record(handles.failed, failed, minute: minute, unit: "Count")
      record(handles.failedInstance, failed, minute: minute, unit: "Count")
      record(handles.failedSystem, MetricSample(0), minute: minute, unit: "Count")
      guard isFifth || instance.launch.detailedMonitoring else { continue }
      let use = MetricSample(cpuPercent(of: instance))
      let at = instance.launch.detailedMonitoring ? minute : minute - 4
      record(handles.cpuUtilization, use, minute: at, unit: "Percent")
      guard let group = instance.group else { continue }
      let isDetailed = instance.launch.detailedMonitoring
      if groupUse[group.ordinal]?.sample.merge(use) == nil { groupUse[group.ordinal] = (group, use, isDetailed) }
    }
    for (_, use) in groupUse.sorted(by: { $0.key < $1.key }) {
      let at = use.isDetailed ? minute : minute - 4
      record(groupHandle(use.group), use.sample, minute: at, unit: "Percent")
    }
  }

  private func groupHandle(_ group: SimGroup) -> MetricHandle {
    if let handle = measures.groupCPU[group.ordinal] { return handle }
    let handle = handle("AWS/EC2", "CPUUtilization", [("AutoScalingGroupName", group.name)])
    measures.groupCPU[group.ordinal] = handle
    return handle
  }

  private func handles(of instance: SimEC2Instance) -> MeasureHandles.Instance {
    if let handles = measures.instances[instance.ordinal] { return handles }
    func handle(_ name: String) -> MetricHandle { self.handle("AWS/EC2", name, [("InstanceId", instance.id)]) }
    let handles = MeasureHandles.Instance(
      id: instance.id, cpuUtilization: handle("CPUUtilization"), failed: handle("StatusCheckFailed"),
      failedInstance: handle("StatusCheckFailed_Instance"), failedSystem: handle("StatusCheckFailed_System"))
    measures.instances[instance.ordinal] = handles
    return handles
  }

  /// Of all its cores, at most 100.
  private func cpuPercent(of instance: SimEC2Instance) -> Double {
    var units = 0.0
    for task in instance.containerInstance?.tasks.all ?? [] where task.lastStatus == .running {
      units += task.deployment?.cpuUnitsPerTask ?? standaloneUse(of: task)
    }
    let percent = units / Double(instance.type.vcpus * 1024) * 100
    return min(100, percent + region.tuning.idleInstanceCPUPercent)
  }

  private func standaloneUse(of task: SimTask) -> Double {
    let asked = ResourceAmounts(task.requirement.resources)
    return region.ecs.usage(of: task.definition, service: nil, asked).cpuUnits
  }
}
