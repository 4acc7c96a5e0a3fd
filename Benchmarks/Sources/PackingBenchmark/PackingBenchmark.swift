import ClusterModel
import Foundation
import Placement
import Planner

/// Prints what planning by `packing` costs, and what it buys costs.
///
///     swift run -c release PackingBenchmark [DATA]
///
/// DATA is a directory with `openb/` and `aws/`; without it, the environment's `BALLAST_DATA`, else `../shared/data`. Where
/// the files are missing, made-up types and tasks serve.
@main
enum PackingBenchmark {
  static func main() {
    let directory =
      CommandLine.arguments.dropFirst().first ?? ProcessInfo.processInfo.environment["BALLAST_DATA"] ?? "../shared/data"
    speedOnRunningClusters()
    let data = BenchmarkData.load(directory)
    print(data.isGenerated ? "\nNo data under \(directory): made-up types and tasks." : "\nData: \(directory)")
    speedOnWaitingTasks(data)
    RealList.run(data)
  }

  private static func speedOnRunningClusters() {
    print("packing on running clusters, 20 tasks an instance, 1 % more waiting")
    print("instances  tasks    CPU ms   µs/task  peak MB")
    for instances in [100, 1000, 5000] {
      let snapshot = Worlds.running(instances: instances, waiting: max(100, instances / 5))
      let policy = Worlds.policy()
      let seconds = Meter.best(of: 5) {
        _ = Planner.plan(snapshot: snapshot, policy: policy, memory: PlannerMemory(), now: Worlds.now)
      }
      let tasks = instances * 20
      print(
        "\(pad(instances, 9))  \(pad(tasks, 6))  \((seconds * 1e3).fixed(1).leftPadded(7))"
          + "  \((seconds * 1e6 / Double(tasks)).fixed(2).leftPadded(7))  \(Meter.peakMemoryMB().fixed(0).leftPadded(6))"
      )
    }
  }

  private static func speedOnWaitingTasks(_ data: BenchmarkData) {
    let types = Array(data.types.prefix(400))
    print("\npacking of waiting tasks over \(types.count) instance types")
    print("tasks   CPU ms   µs/task  instances")
    for count in [1000, 5000] {
      let tasks = (0..<count).map { data.pods[$0 * data.pods.count / count] }
      let snapshot = Worlds.waiting(tasks, types: types, strategy: [])
      var plan: Plan?
      let seconds = Meter.best(of: 5) {
        plan = Planner.plan(snapshot: snapshot, policy: Worlds.policy(), memory: PlannerMemory(), now: Worlds.now).plan
      }
      let bought = plan.map(RealList.bought) ?? [:]
      print(
        "\(pad(count, 5))  \((seconds * 1e3).fixed(1).leftPadded(7))  "
          + "\((seconds * 1e6 / Double(count)).fixed(2).leftPadded(7))  \(bought.values.reduce(0, +))")
    }
  }

  private static func pad(_ number: Int, _ width: Int) -> String { "\(number)".leftPadded(width) }
}

extension String {
  func leftPadded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
