/// What each disturbance is called in documents, and what it says there.
enum DisturbanceName: String, CaseIterable {
  case behaviour, load, demand, requests, failTargetHealth, restoreTargetHealth, failLaunches, allowLaunches
  case disconnectAgent, reconnectAgent, flapAgent, impairRuntime, holdStops, repairRuntime, ignoreSIGTERM
  case setTaskHealth, crashInstance, stopInstance, terminateInstance, impairInstance, repairInstance
  case recommendRebalance, interruptSpot, killTask, breakImage, mendImage, zoneOutage, zoneRecovery
  case neverRegister, registerAgain, breakTarget, mendTarget

  /// What must be said of it.
  var required: [String] {
    switch self {
    case .behaviour, .ignoreSIGTERM: ["family"]
    case .load: ["cluster", "service", "cpuFraction"]
    case .demand: ["cluster", "service", "requestsPerSecond"]
    case .requests: ["to", "requestsPerSecond"]
    case .failTargetHealth, .restoreTargetHealth: ["target"]
    case .failLaunches, .allowLaunches, .neverRegister, .registerAgain: []
    case .disconnectAgent, .reconnectAgent, .flapAgent, .impairRuntime, .holdStops, .repairRuntime,
      .crashInstance, .stopInstance, .terminateInstance, .impairInstance, .repairInstance, .recommendRebalance,
      .interruptSpot:
      ["instance"]
    case .setTaskHealth: ["task", "isHealthy"]
    case .killTask: ["task", "exitCode"]
    case .breakImage, .mendImage: ["image"]
    case .zoneOutage, .zoneRecovery: ["zone"]
    case .breakTarget, .mendTarget: ["arn"]
    }
  }

  /// What may be said of it beyond that.
  var optional: [String] {
    switch self {
    case .behaviour: TaskBehaviour.fields.names
    case .load: ["memoryFraction"]
    case .demand, .requests: ["cpuMillisecondsPerRequest", "responseMilliseconds"]
    case .failLaunches: ["reason", "group", "instanceType", "zone", "count"]
    case .ignoreSIGTERM: ["ignores"]
    case .killTask: ["outOfMemory"]
    case .neverRegister: ["image"]
    default: []
    }
  }
}

/// What a document says of one disturbance: nothing that does not belong to it, and everything that it needs.
struct DisturbanceDetails {
  private let container: KeyedDecodingContainer<DocumentKey>

  init(_ name: DisturbanceName, _ decoder: any Decoder) throws {
    container = try decoder.members(of: name.required + name.optional)
    let missing = name.required.filter { !container.contains(DocumentKey($0)) }
    guard missing.isEmpty else {
      let names = missing.map { "`\($0)`" }.joined(separator: ", ")
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: container.codingPath, debugDescription: "\(names) \(missing.count == 1 ? "is" : "are") missing")
      )
    }
  }

  var all: KeyedDecodingContainer<DocumentKey> { container }

  func text(_ key: String) throws -> String { try container.decode(String.self, forKey: DocumentKey(key)) }
  func flag(_ key: String) throws -> Bool { try container.decode(Bool.self, forKey: DocumentKey(key)) }

  func textIfPresent(_ key: String) throws -> String? {
    try container.decodeIfPresent(String.self, forKey: DocumentKey(key))
  }

  func flagIfPresent(_ key: String) throws -> Bool? {
    try container.decodeIfPresent(Bool.self, forKey: DocumentKey(key))
  }

  func whole(_ key: String, from least: Int, to most: Int = 1_000_000_000) throws -> Int? {
    guard let number = try container.decodeIfPresent(Int.self, forKey: DocumentKey(key)) else { return nil }
    guard (least...most).contains(number) else { throw fault(key, "it is a whole number from \(least) to \(most)") }
    return number
  }

  /// A number from zero up; nil for `null` and for what is left out.
  func amount(_ key: String) throws -> Double? {
    guard let number = try container.decodeIfPresent(Double.self, forKey: DocumentKey(key)) else { return nil }
    guard number >= 0, number <= 1e12 else { throw fault(key, "it is a number from 0 up") }
    return number
  }

  func fault(_ key: String, _ message: String) -> DecodingError {
    .dataCorruptedError(forKey: DocumentKey(key), in: container, debugDescription: message)
  }
}
