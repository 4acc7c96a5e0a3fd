import AWSModel
import ClusterModel
import Testing

@testable import Sandbox

/// A description that was kept is what would be made anew: whatever changes of a task, its host or its interface, it is forgotten.
@Suite struct DescribedTaskTests {
  @Test(arguments: [7, 8, 9] as [UInt64]) func whatIsKeptIsWhatWouldBeMadeAnew(seed: UInt64) throws {
    let populated = try PopulatedRegion(seed: seed)
    let world = try #require(populated.sandbox.regions.first).ecs
    var (kept, seen) = (0, Set<String>())
    for step in 0..<240 {
      try disturb(populated, step)
      for cluster in world.clusters.all {
        for task in cluster.tasks.all {
          kept += task.described == nil ? 0 : 1
          let shown = world.shape(task)
          seen.insert(task.lastStatus.rawValue)
          task.described = nil
          #expect(world.shape(task) == shown, "step \(step), \(task.lastStatus)")
        }
      }
      populated.region.pass(.seconds(3))
    }
    #expect(kept > 1_000)
    #expect(seen.isSuperset(of: ["PROVISIONING", "PENDING", "RUNNING", "STOPPING", "STOPPED"]))
  }

  /// What makes tasks come, go, be protected, tagged and killed, now and then.
  private func disturb(_ populated: PopulatedRegion, _ step: Int) throws {
    let region = populated.region
    switch step % 40 {
    case 5: try region.call(ECS.updateService, .init(cluster: "default", service: "web", forceNewDeployment: true))
    case 15: try region.call(ECS.runTask, .init(cluster: "default", count: 2, taskDefinition: "batch"))
    case 25:
      let tasks = try region.call(ECS.listTasks, .init(cluster: "default")).taskArns ?? []
      if let first = tasks.first { try region.call(ECS.stopTask, .init(cluster: "default", task: first)) }
      if let last = tasks.last {
        try region.call(ECS.tagResource, .init(resourceArn: last, tags: [.init(key: "step", value: "\(step)")]))
      }
    case 35:
      let hosts = try region.call(ECS.listContainerInstances, .init(cluster: "default")).containerInstanceArns ?? []
      if let host = hosts.first {
        try region.call(
          ECS.putAttributes,
          .init(cluster: "default", attributes: [.init(name: "step", value: "\(step)", targetId: host)]))
      }
    default: break
    }
  }
}
