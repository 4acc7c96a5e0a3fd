// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house. `room` and `tests` lines name only targets of ours; `make check` reads these
// same lines and proves that no file imports a room that its own line does not name.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

// `BALLAST_MUTANTS=1 swift build` compiles rules in that are broken on purpose; `Scripts/mutants.sh` runs them.
let mutants: [SwiftSetting] = Context.environment["BALLAST_MUTANTS"] == nil ? [] : [.define("BALLAST_MUTANTS")]

// The AWS shapes are 80,000 generated lines that only move members to and from a tape. To optimise them takes nine minutes of
// CPU more, half of what all else takes: `BALLAST_QUICK_BUILD=1 swift build -c release` does without.
let quick = Context.environment["BALLAST_QUICK_BUILD"] != nil
let shapes: [SwiftSetting] = quick ? [.unsafeFlags(["-Onone"], .when(configuration: .release))] : []

// Where a simulated world spends its time. With these rooms optimised in debug builds, too, twice as many worlds fit into
// `make test`; what they assert they go on asserting. `BALLAST_DEBUGGER=1 swift build` leaves them as a debugger wants them.
let hotRooms: Set = ["AWSWire", "AWSSigV4", "ClusterModel", "Placement", "Observation", "Planner"]
let optimised: [SwiftSetting] = [
  .unsafeFlags(["-O", "-wmo", "-num-threads", "2", "-assert-config", "Debug"], .when(configuration: .debug))
]
let isForDebugger = Context.environment["BALLAST_DEBUGGER"] != nil

func settings(_ name: String) -> [SwiftSetting] {
  if name == "AWSModel" { return strict + shapes }
  return strict + mutants + (hotRooms.contains(name) && !isForDebugger ? optimised : [])
}

func room(_ name: String, _ ours: [String], external: [Target.Dependency] = []) -> Target {
  .target(
    name: name,
    dependencies: ours.map { .target(name: $0) } + external,
    swiftSettings: settings(name))
}

func tests(_ name: String, _ ours: [String], external: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name,
    dependencies: ours.map { .target(name: $0) } + external,
    swiftSettings: strict)
}

let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let certificates = Target.Dependency.product(name: "X509", package: "swift-certificates")
let asn1 = Target.Dependency.product(name: "SwiftASN1", package: "swift-asn1")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let hummingbird = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")

let package = Package(
  name: "ballast",
  products: [
    .executable(name: "ballast", targets: ["ballast"]),
    .executable(name: "bootstrap", targets: ["bootstrap"]),
    // For Benchmarks/, which is a package of its own so that users never build it.
    .library(name: "ClusterModel", targets: ["ClusterModel"]),
    .library(name: "Placement", targets: ["Placement"]),
    .library(name: "Planner", targets: ["Planner"]),
    .library(name: "AWSModel", targets: ["AWSModel"]),
    .library(name: "Observation", targets: ["Observation"]),
    // For Fuzzing/, a package of its own, too.
    .library(name: "Parsers", targets: ["AWSWire", "AWSModel", "Controller", "PolicyDocument"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.1"),
    .package(url: "https://github.com/apple/swift-asn1.git", from: "1.7.4"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CExpat"),

    // What everything speaks of.
    room("ClusterModel", []),
    room("AWSModel", []),

    // Pure decisions.
    room("Placement", ["ClusterModel"]),
    room("Planner", ["ClusterModel", "Placement"]),
    room("PlanAudit", ["ClusterModel"]),

    // AWS over the wire.
    room("AWSWire", ["AWSModel", "CExpat"]),
    room("AWSSigV4", [], external: [crypto]),
    room("AWSClient", ["AWSModel", "AWSWire", "AWSSigV4"]),
    room("AWSTransport", ["AWSClient", "AWSModel"], external: [httpClient, nio]),

    // SNS's signatures: made by the sandbox, checked by the controller.
    room("TopicSignature", [], external: [crypto, cryptoExtras, certificates, asn1]),

    // The loop.
    room("Observation", ["ClusterModel", "AWSModel"]),
    room("Execution", ["ClusterModel", "AWSModel"]),
    room(
      "Controller",
      ["ClusterModel", "Placement", "Planner", "PlanAudit", "AWSModel", "AWSWire", "Observation", "Execution"],
      external: [logging]),
    // What of a queue's messages is SNS's. Not part of Lambda: nobody but AWS's services gives a function its events.
    room("TopicTrust", ["Controller", "TopicSignature", "AWSClient"]),
    room("Journal", ["ClusterModel"], external: [grdb]),
    room("PolicyDocument", ["ClusterModel"]),
    room("Permissions", ["ClusterModel"]),
    room("PolicyFile", ["PolicyDocument"], external: [yams, logging]),

    // The embedded AWS.
    room("Sandbox", ["AWSModel", "ClusterModel", "Placement", "TopicSignature"], external: [crypto]),
    room(
      "SandboxServer", ["Sandbox", "AWSModel", "AWSWire", "AWSSigV4"],
      external: [httpClient, nioHTTP1, hummingbird, logging, nio, nioPosix, httpTypes, lifecycle, signals]),
    room(
      "Simulation",
      [
        "Controller", "Sandbox", "ClusterModel", "AWSModel", "Planner", "PlanAudit", "Placement", "Observation",
        // For the share of seeds that goes through the real client and the wire protocols.
        "AWSClient", "AWSWire", "SandboxServer",
      ],
      external: [logging]),

    room(
      "Notifications", ["Controller", "ClusterModel", "PolicyDocument", "AWSClient"], external: [logging]),
    room(
      "Dashboard", ["Controller", "ClusterModel"],
      external: [hummingbird, logging, nio, nioPosix, httpTypes, lifecycle]),

    // The program.
    room(
      "Commands",
      [
        "ClusterModel", "AWSModel", "AWSClient", "AWSTransport", "AWSWire", "AWSSigV4", "Placement", "Planner",
        "PlanAudit", "Observation", "Execution", "Controller", "Journal", "PolicyDocument", "PolicyFile", "Sandbox",
        "SandboxServer",
        "Simulation", "Dashboard", "Notifications", "Permissions", "TopicTrust",
      ],
      external: [argumentParser, logging, signals, yams]),
    .executableTarget(name: "ballast", dependencies: ["Commands"], swiftSettings: strict),

    // Lambda. It links no SQLite, no YAML, no server and no sandbox: a function starts cold while something waits.
    room("LambdaRuntime", ["AWSClient", "AWSModel"]),
    room(
      "LambdaProgram",
      [
        "LambdaRuntime", "Controller", "Notifications", "PolicyDocument", "ClusterModel", "AWSModel", "AWSClient",
        "AWSTransport",
      ],
      external: [logging]),
    .executableTarget(name: "bootstrap", dependencies: ["LambdaProgram"], swiftSettings: strict),

    tests("ClusterModelTests", ["ClusterModel"]),
    tests("AWSModelTests", ["AWSModel"]),
    tests("PlacementTests", ["Placement", "ClusterModel"]),
    tests("PlannerTests", ["Planner", "PlanAudit", "Placement", "ClusterModel"]),
    tests("PlanAuditTests", ["PlanAudit", "ClusterModel"]),
    tests("PermissionsTests", ["Permissions", "Simulation", "ClusterModel"]),
    tests("AWSWireTests", ["AWSWire", "AWSModel"]),
    tests("AWSSigV4Tests", ["AWSSigV4"]),
    tests("TopicSignatureTests", ["TopicSignature"], external: [crypto, cryptoExtras, certificates, asn1]),
    tests("TopicTrustTests", ["TopicTrust", "TopicSignature", "Controller", "AWSClient"]),
    tests("AWSClientTests", ["AWSClient", "AWSModel", "AWSWire", "AWSSigV4"]),
    tests("AWSTransportTests", ["AWSTransport", "AWSClient", "AWSModel"], external: [nio, nioPosix, httpClient]),
    tests(
      "NotificationsTests", ["Notifications", "Controller", "ClusterModel", "PolicyDocument", "AWSClient"],
      external: [logging]),
    tests("DashboardTests", ["Dashboard", "Controller", "ClusterModel"]),
    tests("ObservationTests", ["Observation", "ClusterModel", "AWSModel"]),
    tests("ExecutionTests", ["Execution", "ClusterModel", "AWSModel"]),
    tests(
      "ControllerTests",
      ["Controller", "Observation", "Execution", "Planner", "PlanAudit", "Placement", "ClusterModel", "AWSModel"],
      external: [logging]),
    tests("LambdaRuntimeTests", ["LambdaRuntime", "AWSClient", "AWSModel"]),
    tests("JournalTests", ["Journal", "ClusterModel"]),
    tests("PolicyFileTests", ["PolicyFile", "PolicyDocument", "ClusterModel"], external: [logging]),
    tests("SandboxTests", ["Sandbox", "AWSModel", "Placement", "ClusterModel"]),
    tests("SandboxServerTests", ["SandboxServer", "Sandbox", "AWSModel", "AWSWire", "AWSSigV4"]),
    tests(
      "SimulationTests",
      [
        "Simulation", "Controller", "Observation", "Sandbox", "Planner", "PlanAudit", "ClusterModel", "AWSModel",
        "Notifications",
      ], external: [logging]),
    tests(
      "CommandsTests", ["Commands", "PolicyDocument", "PolicyFile", "ClusterModel", "Planner"], external: [logging]),
  ],
  swiftLanguageModes: [.v6]
)

// `BALLAST_ROOMS=Sandbox,Planner swift test` builds and tests only these rooms and what they import.
if let rooms = Context.environment["BALLAST_ROOMS"], !rooms.isEmpty {
  func importsOfOurs(_ target: Target) -> [String] {
    target.dependencies.compactMap {
      switch $0 {
      case .targetItem(let name, _), .byNameItem(let name, _): name
      default: nil
      }
    }
  }
  let byName = Dictionary(uniqueKeysWithValues: package.targets.map { ($0.name, $0) })
  var kept: Set<String> = []
  var toVisit = rooms.split(separator: ",").flatMap { [String($0), "\($0)Tests"] }
  while let name = toVisit.popLast() {
    guard let target = byName[name], kept.insert(name).inserted else { continue }
    toVisit += importsOfOurs(target)
  }
  package.targets.removeAll { !kept.contains($0.name) }
  package.products.removeAll { !kept.contains($0.name) }
}
