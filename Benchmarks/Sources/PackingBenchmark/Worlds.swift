import ClusterModel
import Foundation
import Placement

/// Snapshots to plan for.
enum Worlds {
  static let now = Date(timeIntervalSince1970: 1_795_000_000)
  static let zones = ["us-east-1a", "us-east-1b", "us-east-1c"]

  static func policy(stepMax: Int = 100_000) -> ClusterPolicy {
    var policy = ClusterPolicy(name: "bench", mode: .act)
    policy.sizing.scaleOut.stepMax = stepMax
    return policy
  }

  static func empty() -> ClusterSnapshot {
    var snapshot = ClusterSnapshot(cluster: ClusterIdentity(name: "bench"), asOf: now)
    for part in SnapshotPart.allCases { snapshot.readAt[part] = now }
    return snapshot
  }

  static func group(_ type: BenchmarkData.InstanceType, maximum: Int = 100_000) -> CapacityGroup {
    let template = NodeTemplate(instanceType: type.name, registered: type.size, pricePerHour: type.price)
    return CapacityGroup(
      name: type.name, maxSize: maximum, desiredCapacity: 0, availabilityZones: zones, templates: [template])
  }

  /// A cluster with `instances` of 16 vCPU and twenty tasks each, of a hundred services; some more tasks wait.
  static func running(instances: Int, waiting: Int) -> ClusterSnapshot {
    var snapshot = empty()
    let type = BenchmarkData.InstanceType(
      name: "m5.4xlarge", size: ResourceVector(cpuUnits: 16_384, memoryMiB: 63_584), price: 0.768)
    snapshot.groups = [group(type)]
    snapshot.groups[0].desiredCapacity = instances
    let services = 100
    for service in 0..<services {
      let size = ResourceVector(cpuUnits: 512 + Int32(service % 5) * 64, memoryMiB: 1024 + Int32(service % 7) * 256)
      let requirement = TaskRequirement(resources: size)
      snapshot.requirements.append(requirement)
      snapshot.definitions.append(
        TaskDefinitionRecord(
          arn: "arn:definition/\(service)", family: "s\(service)", revision: 1, requirement: requirement))
      snapshot.services.append(
        ServiceRecord(
          arn: "arn:service/\(service)", name: "s\(service)", desiredCount: waiting / services,
          definition: Int32(service), strategy: service % 2 == 0 ? [] : [.binpack(.memory)]))
    }
    for index in 0..<instances { add(index, type, services, &snapshot) }
    snapshot.registeredInstancesCount = instances
    return snapshot
  }

  private static func add(
    _ index: Int, _ type: BenchmarkData.InstanceType, _ services: Int, _ snapshot: inout ClusterSnapshot
  ) {
    var remaining = type.size
    for slot in 0..<20 {
      let service = (index * 7 + slot * 13) % services
      remaining -= snapshot.requirements[service].resources
      snapshot.services[service].desiredCount += 1
      snapshot.services[service].runningCount += 1
      snapshot.tasks.append(
        TaskRecord(
          arn: "arn:aws:ecs:us-east-1:123456789012:task/bench/\(String(format: "%032d", index * 20 + slot))",
          definition: Int32(service), requirement: Int32(service), service: Int32(service), instance: Int32(index),
          group: "service:s\(service)"))
    }
    let id = String(format: "%017d", index)
    snapshot.instances.append(
      ContainerInstance(
        arn: "arn:aws:ecs:us-east-1:123456789012:container-instance/bench/\(id)", ec2InstanceID: "i-\(id)",
        registered: type.size, remaining: remaining, availabilityZone: zones[index % 3], instanceType: type.name,
        group: 0, lifecycleState: "InService", runningTasksCount: 20, registeredAt: now.addingTimeInterval(-86_400)))
  }

  /// Tasks that wait, one service for each size, and groups of one type each.
  static func waiting(
    _ tasks: [ResourceVector], types: [BenchmarkData.InstanceType], strategy: [PlacementStrategy]
  ) -> ClusterSnapshot {
    var snapshot = empty()
    snapshot.groups = types.map { group($0) }
    var known: [ResourceVector: Int] = [:]
    for task in tasks where types.contains(where: { task.fits(in: $0.size) }) {
      let service = known[task] ?? snapshot.services.count
      if service == snapshot.services.count {
        known[task] = service
        let requirement = TaskRequirement(resources: task)
        snapshot.requirements.append(requirement)
        snapshot.definitions.append(
          TaskDefinitionRecord(
            arn: "arn:definition/\(service)", family: "s\(service)", revision: 1, requirement: requirement))
        snapshot.services.append(
          ServiceRecord(
            arn: "arn:service/\(service)", name: "s\(service)", definition: Int32(service), strategy: strategy))
      }
      snapshot.services[service].desiredCount += 1
    }
    return snapshot
  }
}
