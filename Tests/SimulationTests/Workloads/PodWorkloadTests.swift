import Testing

@testable import Simulation

@Suite struct PodWorkloadTests {
  static let list = """
    name,cpu_milli,memory_mib,num_gpu,gpu_milli,gpu_spec,qos,pod_phase,creation_time,deletion_time,scheduled_time
    a,1000,2048,1,1000,,LS,Running,0,100,0
    b,1000,2048,0,0,,BE,Pending,1000,,
    c,3152,5600,0,0,,BE,Running,500,90000,500
    """

  @Test func readsARecordingAndConvertsUnits() throws {
    let pods = try RecordedPod.list(csv: Self.list)
    #expect(pods.map(\.cpuUnits) == [1024, 1024, 3228])
    #expect(pods.map(\.memoryMiB) == [2048, 2048, 5600])
    // The second has no deletion time: it stays to the end of the recording.
    #expect(pods.map(\.departure) == [100, 90000, 90000])
  }

  @Test func podsOfOneSizeAreOneService() throws {
    let kinds = PodWorkload.kinds(of: try RecordedPod.list(csv: Self.list), .atOnce)
    #expect(kinds.map(\.name) == ["pod-1024-2048", "pod-3228-5600"])
    #expect(kinds.map(\.demand) == [Demand(constant: 2), Demand(constant: 1)])
  }

  @Test func aStreamCompressesArrivalsAndKeepsLifetimes() throws {
    let pods = try RecordedPod.list(csv: Self.list)
    let arrival = PodArrival.stream(over: .seconds(100), longest: .seconds(43_200))
    let kinds = PodWorkload.kinds(of: pods, arrival)
    // a comes at 0 and lives 100 s; b comes at the very end, at 100 s, as a goes, and lives 12 hours at most.
    #expect(
      kinds[0].demand.steps == [
        DemandStep(at: .zero, count: 1), DemandStep(at: .seconds(43_300), count: 0),
      ])
    #expect(
      kinds[1].demand.steps == [
        DemandStep(at: .seconds(50), count: 1), DemandStep(at: .seconds(43_250), count: 0),
      ])
    #expect(PodWorkload.end(of: pods, arrival) == .seconds(43_300))
  }

  @Test func aGeneratedListIsLikeTheRecordedOne() {
    let pods = GeneratedPods.list(seed: 4)
    #expect(pods == GeneratedPods.list(seed: 4))
    #expect(pods != GeneratedPods.list(seed: 5))
    #expect(pods.count == 8152)
    func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
    // The recording's figures: 10.5 vCPU and 37,236 MiB on average, a median life of 540 s, none on the first day.
    let cpu = Double(pods.reduce(0) { $0 + $1.cpuMilli }) / 8152
    let memory = Double(pods.reduce(0) { $0 + $1.memoryMiB }) / 8152
    #expect((9_000...12_500).contains(cpu), "\(cpu)")
    #expect((31_000...43_000).contains(memory), "\(memory)")
    #expect((400...700).contains(median(pods.map { $0.departure - $0.arrival })))
    #expect(PodWorkload.kinds(of: pods, .atOnce).count < 150)
  }
}
