import FoundationEssentials
import Testing

@testable import Simulation

@Suite struct ScenarioCodingTests {
  static let document = """
    {"schema": "ballast.scenario/v1", "name": "day", "duration": "24h", "start": "2026-11-23T06:00:00Z",
     "groups": [{"name": "web", "instanceType": "m5.large", "max": 20, "min": 1, "zones": ["us-east-1a"]},
                {"name": "other", "instanceType": "c5.large", "max": 3, "desired": 2, "bound": false,
                 "reservedMemoryMiB": 256, "attributes": {"team": "x"}}],
     "services": [{"name": "api", "task": {"cpu": 512, "memory": 1024, "usesCPU": 0.5}, "demand": 12,
                   "placement": ["spread:attribute:ecs.availability-zone", "binpack:memory"]},
                  {"name": "web", "task": {"cpu": 256, "memory": 512, "memoryReservation": 256, "hostPort": 80,
                   "memberOf": ["attribute:team == x"], "stops": "5s", "pullFails": true},
                   "demand": {"low": 2, "high": 10, "points": [{"at": "0", "level": 0}, {"at": "12h", "level": 1}]}},
                  {"name": "steps", "task": {"memory": 64},
                   "demand": {"steps": [{"at": "1h", "count": 3}, {"at": "2h", "count": 0}]}},
                  {"name": "agent", "task": {"cpu": 64, "memory": 128}, "daemon": true}],
     "jobs": [{"name": "night", "task": {"cpu": 1024, "memory": 2048}, "at": "2h", "count": 60, "runs": "25m"}],
     "workloads": [{"pods": {"file": "pods.csv", "over": "24h"}}, {"curves": {"services": 3, "peak": 9}}],
     "events": [{"at": "10h", "deploy": "api"}, {"at": "11h", "launchesFail": {"zone": "us-east-1b"}},
                {"at": "12h", "launchesSucceed": true}, {"at": "1h30m", "setDesired": "web", "to": 3},
                {"at": "13h", "crash": 2}, {"at": "14h", "disconnect": 1, "lasting": "5m"}, {"at": "15h", "drain": 1},
                {"at": "16h", "zoneOutage": "us-east-1a"}, {"at": "17h", "zoneRecovery": "us-east-1a"},
                {"at": "18h", "impair": 1, "lasting": "5m"}, {"at": "18h", "hang": 1, "lasting": "5m"},
                {"at": "18h", "holdStops": 1, "lasting": "5m"}, {"at": "18h", "rebalance": 1}, {"at": "18h", "interrupt": 2},
                {"at": "19h", "refresh": "web"}, {"at": "19h", "suspend": "web", "lasting": "1m"},
                {"at": "19h", "removeHook": "web"}]}
    """

  static func decode(_ text: String) throws -> Scenario {
    try JSONDecoder().decode(Scenario.self, from: Data(text.utf8))
  }

  @Test func aDocumentReadsAndSurvivesARoundTrip() throws {
    let scenario = try Self.decode(Self.document)
    #expect(scenario.duration == .seconds(86_400))
    #expect(scenario.start == Scenario.defaultStart.addingTimeInterval(6 * 3600))
    #expect(scenario.groups[0].desired == 1)
    #expect(scenario.groups[1].zones == ScenarioGroup.defaultZones)
    #expect(scenario.services[1].task.reservedMemoryMiB == 256)
    #expect(scenario.services[3].isDaemon && scenario.services[3].minimumHealthyPercent == 0)
    #expect(scenario.events[3] == ScenarioEvent(at: .seconds(5400), .setDesired(group: "web", to: 3)))
    let again = try JSONDecoder().decode(Scenario.self, from: JSONEncoder().encode(scenario))
    #expect(again == scenario)
  }

  @Test(arguments: [
    (#""duration": "24h""#, #""duration": "24 hours""#, "'24 hours' is no duration: write 30s, 10m, 8h or 1h30m"),
    (#""max": 20"#, #""maximum": 20"#, "unknown key 'maximum'"),
    (#""crash": 2"#, #""crash": 2, "drain": 1"#, "an event says one thing that happens; this says 2"),
    (#""deploy": "api""#, #""deploy": "apy""#, "deploys the service 'apy'"),
    (#""setDesired": "web""#, #""setDesired": "wed""#, "capacity of the group 'wed'"),
    (#""name": "night""#, #""name": "api""#, "two services or jobs are called 'api'"),
    (#""min": 1"#, #""min": 21"#, "0 ≤ min ≤ desired ≤ max does not hold"),
    (#""refresh": "web""#, #""refresh": "wed""#, "about the group 'wed'"),
    ("binpack:memory", "binpack:disk", "'binpack:disk' is no strategy"),
    ("ballast.scenario/v1", "ballast.scenario/v2", "this is ballast.scenario/v2"),
    ("2026-11-23T06:00:00Z", "yesterday", "'yesterday' is no instant"),
    (#""count": 60"#, #""count": 0"#, "starts no task"),
    (#""memory": 64"#, #""memory": 4"#, "at least 6"),
  ])
  func whatIsWrongIsSaid(_ right: String, _ wrong: String, _ message: String) {
    let text = Self.document.replacing(right, with: wrong)
    #expect(text != Self.document)
    #expect { try Self.decode(text) } throws: { "\($0)".contains(message) }
  }

  @Test func durationsAreWrittenAsTheyAreRead() {
    for text in ["0", "1s", "90s", "1m30s", "24h", "1d", "1d2h3m4s"] {
      let time = ScenarioTime(text)
      #expect(time.map { ScenarioTime($0.text) } == time)
    }
    for text in ["", "5", "h", "1h1h", "1m1h", "-1s", "1.5h", "99999999999999s"] {
      #expect(ScenarioTime(text) == nil, "\(text)")
    }
  }

  @Test func drawnCurvesGoStraightBetweenPoints() {
    let curve = ScenarioCurve(
      low: 10, high: 110, every: .seconds(600),
      points: [CurvePoint(at: .seconds(3600), level: 1), CurvePoint(at: .seconds(0), level: 0)])
    let demand = ScenarioDemand.curve(curve).resolved(over: .seconds(7200))
    #expect(demand.count(at: .zero) == 10)
    #expect(demand.count(at: .seconds(1800)) == 60)
    #expect(demand.count(at: .seconds(1799)) == 43)
    #expect(demand.count(at: .seconds(7200)) == 110)
  }

  @Test func workloadsBecomeServices() throws {
    let files = ScenarioFiles { name in
      guard name == "pods.csv" else { throw ScenarioFault("\(name) cannot be read") }
      return PodWorkloadTests.list
    }
    // The curves' services would be called like the scenario's own.
    var scenario = try Self.decode(Self.document)
    #expect { try scenario.expanded(files, seed: 1) } throws: { "\($0)" == "two services are called 'web'" }
    scenario.services = []
    let expanded = try scenario.expanded(files, seed: 1)
    #expect(expanded.workloads.isEmpty)
    #expect(expanded.services.map(\.name) == ["pod-1024-2048", "pod-3228-5600", "web", "api", "search"])
    scenario.workloads = [.pods(PodSource(file: "missing.csv"))]
    #expect { try scenario.expanded(files, seed: 1) } throws: { "\($0)" == "missing.csv cannot be read" }
  }
}
