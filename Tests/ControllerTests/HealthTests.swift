import AWSModel
import ClusterModel
import Controller
import Execution
import Foundation
import Synchronization
import Testing

/// Answers every read of a cluster with an error, and takes metrics.
private final class Metering: AWSCaller {
  let puts = Mutex<[CloudWatch.PutMetricDataRequest]>([])

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    if let put = input as? CloudWatch.PutMetricDataRequest { puts.withLock { $0.append(put) } }
    throw AWSError(kind: .service, code: "ClusterNotFoundException", message: "Cluster not found.", httpStatus: 400)
  }
}

@Suite("A controller's health", .timeLimit(.minutes(1)))
struct HealthTests {
  private func controller(
    _ clock: FakeClock, _ aws: any AWSCaller, heartbeat: Bool = false
  ) -> BallastController {
    let services = ControllerServices(clock: clock, decisions: FakeLog(), memory: FakeMemory()) { _ in aws }
    return BallastController(
      policies: PolicyBook([ClusterPolicy(name: "prod")]), services: services,
      settings: ControllerSettings(interval: .seconds(60), heartbeat: heartbeat), seed: 1, logger: quiet)
  }

  @Test("turns while the loop comes round, and has stopped when nothing came round for its longest wait and pass")
  func turning() async {
    let clock = FakeClock()
    let controller = controller(clock, Metering())
    #expect(await controller.health.isTurning)
    clock.advance(.seconds(900 + 360))
    #expect(await controller.health.isTurning)
    clock.advance(.seconds(1))
    #expect(await !controller.health.isTurning)
  }

  @Test("a cluster that cannot be read is told, does not make the controller ill, and has no heartbeat")
  func unreadable() async {
    let clock = FakeClock()
    let aws = Metering()
    let controller = controller(clock, aws, heartbeat: true)
    let gate = StopGate()
    let run = Task { await controller.run(gate: gate) }
    while await controller.metrics.rows.isEmpty { await Task.yield() }
    let health = await controller.health
    #expect(health.isTurning)
    #expect(health.clusters.map(\.cluster.name) == ["prod"])
    #expect(health.clusters[0].lastVerdict == .observationFailed && health.clusters[0].lastSuccess == nil)
    #expect(await controller.metrics.oldestSuccess == nil)
    #expect(aws.puts.withLock(\.self).isEmpty)
    gate.close("the test is over")
    await run.value
  }

  @Test("a refused configuration shows until a valid one comes")
  func configuration() async {
    let controller = controller(FakeClock(), Metering())
    await controller.configurationRefused()
    #expect(await controller.metrics.isConfigurationRefused)
    await controller.reload(PolicyBook([ClusterPolicy(name: "prod")]))
    let metrics = await controller.metrics
    #expect(!metrics.isConfigurationRefused && metrics.reloads == 1 && metrics.refusedReloads == 1)
  }
}
