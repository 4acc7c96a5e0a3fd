import AWSModel
import ClusterModel
import Foundation
import Observation

/// Prints what it costs to read a cluster of so many instances, with twenty tasks each, from canned answers, and to keep
/// the snapshot fresh by versioned changes.
///
///     swift run -c release SnapshotBenchmark [INSTANCES]
///
/// One size a process, so that the peak of memory is its own. The default is 5,000.
@main
enum SnapshotBenchmark {
  static func main() async throws {
    let size = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5000
    let region = CannedRegion(instances: size)
    let policy = ClusterPolicy(name: "prod", groups: [.name("web")])
    let observer = ClusterObserver(
      cluster: "prod", aws: region, settings: ObservationSettings(parallelism: 1), now: { Rows.epoch })
    print("\(size) instances, \(region.tasks) tasks, \(region.services) services")
    makeAnswers(region)
    var watch = Stopwatch()
    _ = try await observer.sync(policy: policy)
    line("first sync", watch.seconds, "s CPU")
    let (calls, reads) = (region.callCount, region.resourceReads)
    watch = Stopwatch()
    _ = try await observer.sync(policy: policy)
    line("second sync", watch.seconds, "s CPU")
    print("  calls of the first sync: \(calls), of which reads of cluster resources: \(reads)")
    print("  at half of AWS's quota (50 at once, then 10 a second): \(max(0, reads - 50) / 10) s")
    try await measureChanges(observer, region)
    print("  peak memory: \(Stopwatch.peakMiB()) MiB")
  }

  /// What of a sync's time is spent in making up AWS's answers.
  private static func makeAnswers(_ region: CannedRegion) {
    let watch = Stopwatch()
    for start in stride(from: 0, to: region.tasks, by: 100) {
      _ = region.answer(ECS.DescribeTasksRequest(tasks: (start..<start + 100).map(Rows.taskArn)))
    }
    for start in stride(from: 0, to: region.instances, by: 100) {
      _ = region.answer(
        ECS.DescribeContainerInstancesRequest(containerInstances: (start..<start + 100).map(Rows.instanceArn)))
    }
    line("making up the answers", watch.seconds, "s CPU, a part of each sync below")
  }

  private static func measureChanges(_ observer: ClusterObserver, _ region: CannedRegion) async throws {
    let changed = (0..<1000).map { ClusterUpdate.task(region.task($0 * 7919 % region.tasks, version: 4)) }
    var watch = Stopwatch()
    var snapshot = try await observer.apply(changed, at: Rows.epoch)
    line("1,000 changed tasks at once", watch.seconds * 1e3, "ms CPU")
    watch = Stopwatch()
    for number in 0..<100 {
      let update = ClusterUpdate.task(region.task(number * 7919 % region.tasks, version: 5))
      snapshot = try await observer.apply([update], at: Rows.epoch)
    }
    line("one changed task, while the snapshot before is still held", watch.seconds * 10, "ms CPU")
    let new = (0..<100).map { ClusterUpdate.task(region.task(region.tasks + $0)) }
    watch = Stopwatch()
    snapshot = try await observer.apply(new, at: Rows.epoch)
    line("100 new tasks at once", watch.seconds * 1e3, "ms CPU")
    precondition(snapshot?.tasks.count == region.tasks + 100)
  }

  private static func line(_ what: String, _ value: Double, _ unit: String) {
    print("  \(what): \((value * 1000).rounded() / 1000) \(unit)")
  }
}
