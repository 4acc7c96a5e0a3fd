import AWSModel
import FoundationEssentials
import Sandbox
import Testing

/// Events that are lost, come twice, late or cut off, where a test asks for it.
@Suite struct DeliveryFaultTests {
  /// Sends two hundred events and tells how many have come right away, and how many within an hour and a half.
  private func arrivals(_ faults: DeliveryFaults) throws -> (soon: [String], late: [String]) {
    let region = TestRegion { $0.deliveryFaults = faults }
    let queue = try region.queue("q", ["VisibilityTimeout": "43200"])
    try region.call(EventBridge.putRule, .init(name: "r", eventPattern: #"{"source":["my.app"]}"#))
    try region.call(EventBridge.putTargets, .init(rule: "r", targets: [.init(id: "1", arn: queue.arn)]))
    for index in 0..<20 {
      let entries = (0..<10).map {
        EventBridge.PutEventsRequestEntry(source: "my.app", detailType: "t", detail: #"{"n":\#(index * 10 + $0)}"#)
      }
      try region.call(EventBridge.putEvents, .init(entries: entries))
    }
    func drain() throws -> [String] {
      var all: [String] = []
      while true {
        let some = try region.bodies(queue.url)
        if some.isEmpty { return all }
        all += some
      }
    }
    let soon = try drain()
    region.pass(.minutes(90))
    return (soon, try drain())
  }

  @Test func withoutThemEachArrivesOnceAndAtOnce() throws {
    let (soon, late) = try arrivals(DeliveryFaults())
    #expect(soon.count == 200 && late.isEmpty)
  }

  @Test func lostOnesNeverArrive() throws {
    let (soon, late) = try arrivals(DeliveryFaults(lost: 0.25))
    #expect((120...180).contains(soon.count) && late.isEmpty)
  }

  @Test func doubledOnesArriveASecondTime() throws {
    let (soon, late) = try arrivals(DeliveryFaults(doubled: 0.25))
    #expect(soon.count == 200 && (20...80).contains(late.count))
    #expect(Set(late).isSubset(of: Set(soon)))
  }

  @Test func lateOnesArriveWithinTheHour() throws {
    let (soon, late) = try arrivals(DeliveryFaults(late: 0.25))
    #expect((20...80).contains(late.count) && soon.count + late.count == 200)
  }

  @Test func garbledOnesAreCutOff() throws {
    let (soon, _) = try arrivals(DeliveryFaults(garbled: 0.25))
    let broken = soon.filter { (try? TestJSON($0)) == nil }
    #expect(soon.count == 200 && (20...80).contains(broken.count))
  }
}
