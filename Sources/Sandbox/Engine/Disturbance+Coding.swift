/// An object of one member, named for the disturbance, with what it is about in an object of its own:
/// `{"demand": {"cluster": "prod", "service": "api", "requestsPerSecond": 50}}`. docs/sandbox.md lists them all.
extension Disturbance: Codable {
  public init(from decoder: any Decoder) throws {
    let known = DisturbanceName.allCases.map(\.rawValue)
    let container = try decoder.members(of: known)
    guard container.allKeys.count == 1, let key = container.allKeys.first,
      let name = DisturbanceName(rawValue: key.stringValue)
    else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "name one disturbance; there are \(known.joined(separator: ", "))"))
    }
    let details = try DisturbanceDetails(name, try container.superDecoder(forKey: key))
    self =
      if let load = try Self.load(name, details) { load } else { try Self.accident(name, details) }
  }

  /// Load and behaviour; nil for all else.
  private static func load(_ name: DisturbanceName, _ details: DisturbanceDetails) throws -> Disturbance? {
    switch name {
    case .behaviour:
      var behaviour = TaskBehaviour()
      try TaskBehaviour.fields.read(details.all, into: &behaviour)
      return .behaviour(family: try details.text("family"), behaviour)
    case .load:
      guard let cpu = try details.amount("cpuFraction") else { throw details.fault("cpuFraction", "it is a number") }
      return .load(
        cluster: try details.text("cluster"), service: try details.text("service"), cpuFraction: cpu,
        memoryFraction: try details.amount("memoryFraction"))
    case .demand:
      return .demand(
        cluster: try details.text("cluster"), service: try details.text("service"), try ServiceDemand(details))
    case .requests: return .requests(to: try details.text("to"), demand: try ServiceDemand(details))
    default: return nil
    }
  }

  private static func accident(_ name: DisturbanceName, _ details: DisturbanceDetails) throws -> Disturbance {
    if let make = ofAnInstance[name] { return make(try details.text("instance")) }
    switch name {
    case .failTargetHealth: return .failTargetHealth(target: try details.text("target"))
    case .restoreTargetHealth: return .restoreTargetHealth(target: try details.text("target"))
    case .failLaunches: return .failLaunches(try LaunchFailure(details))
    case .allowLaunches: return .allowLaunches
    case .ignoreSIGTERM:
      return .ignoreSIGTERM(family: try details.text("family"), try details.flagIfPresent("ignores") ?? true)
    case .setTaskHealth:
      return .setTaskHealth(task: try details.text("task"), isHealthy: try details.flag("isHealthy"))
    case .killTask:
      guard let code = try details.whole("exitCode", from: 0, to: 255) else {
        throw details.fault("exitCode", "it is a whole number from 0 to 255")
      }
      return .killTask(
        task: try details.text("task"), exitCode: code,
        outOfMemory: try details.flagIfPresent("outOfMemory") ?? false)
    case .breakImage: return .breakImage(image: try details.text("image"))
    case .mendImage: return .mendImage(image: try details.text("image"))
    case .zoneOutage: return .zoneOutage(zone: try details.text("zone"))
    case .zoneRecovery: return .zoneRecovery(zone: try details.text("zone"))
    case .neverRegister: return .neverRegister(image: try details.textIfPresent("image"))
    case .registerAgain: return .registerAgain
    case .breakTarget: return .breakTarget(arn: try details.text("arn"))
    case .mendTarget: return .mendTarget(arn: try details.text("arn"))
    default: throw details.fault(name.rawValue, "there is no such disturbance")
    }
  }

  /// Those that are about an instance and say no more.
  private static let ofAnInstance: [DisturbanceName: @Sendable (String) -> Disturbance] = [
    .disconnectAgent: { .disconnectAgent(instance: $0) }, .reconnectAgent: { .reconnectAgent(instance: $0) },
    .flapAgent: { .flapAgent(instance: $0) }, .impairRuntime: { .impairRuntime(instance: $0) },
    .holdStops: { .holdStops(instance: $0) }, .repairRuntime: { .repairRuntime(instance: $0) },
    .crashInstance: { .crashInstance(instance: $0) }, .stopInstance: { .stopInstance(instance: $0) },
    .terminateInstance: { .terminateInstance(instance: $0) }, .impairInstance: { .impairInstance(instance: $0) },
    .repairInstance: { .repairInstance(instance: $0) },
    .recommendRebalance: { .recommendRebalance(instance: $0) }, .interruptSpot: { .interruptSpot(instance: $0) },
  ]

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: DocumentKey.self)
    let (name, said) = sayings
    let inner = container.superEncoder(forKey: DocumentKey(name.rawValue))
    if case .behaviour(_, let behaviour) = self { try TaskBehaviour.fields.write(behaviour, to: inner) }
    var details = inner.container(keyedBy: DocumentKey.self)
    for (key, value) in said { try value.encode(key, &details) }
  }
}

/// A value of a disturbance, to be written.
private enum Saying {
  case text(String?)
  case flag(Bool)
  case whole(Int?)
  /// Nil is left out.
  case amount(Double?)
  /// Nil is written as `null`: it means an end.
  case rate(Double?)

  func encode(_ key: String, _ container: inout KeyedEncodingContainer<DocumentKey>) throws {
    let key = DocumentKey(key)
    switch self {
    case .text(let text): try container.encodeIfPresent(text, forKey: key)
    case .flag(let flag): try container.encode(flag, forKey: key)
    case .whole(let number): try container.encodeIfPresent(number, forKey: key)
    case .amount(let number): try container.encodeIfPresent(number, forKey: key)
    case .rate(let number): try container.encode(number, forKey: key)
    }
  }
}

extension Disturbance {
  /// Its name, and what it says beside a behaviour.
  private var sayings: (DisturbanceName, [(String, Saying)]) {
    switch self {
    case .behaviour(let family, _): (.behaviour, [("family", .text(family))])
    case .load(let cluster, let service, let cpu, let memory):
      (
        .load,
        [
          ("cluster", .text(cluster)), ("service", .text(service)), ("cpuFraction", .amount(cpu)),
          ("memoryFraction", .amount(memory)),
        ]
      )
    case .demand(let cluster, let service, let demand):
      (.demand, [("cluster", .text(cluster)), ("service", .text(service))] + Self.sayings(of: demand))
    case .requests(let to, let demand): (.requests, [("to", .text(to))] + Self.sayings(of: demand))
    case .failTargetHealth(let target): (.failTargetHealth, [("target", .text(target))])
    case .restoreTargetHealth(let target): (.restoreTargetHealth, [("target", .text(target))])
    case .failLaunches(let failure):
      (
        .failLaunches,
        [
          ("reason", .text(failure.reason.rawValue)), ("group", .text(failure.group)),
          ("instanceType", .text(failure.instanceType)), ("zone", .text(failure.zone)),
          ("count", .whole(failure.count)),
        ]
      )
    case .allowLaunches: (.allowLaunches, [])
    case .disconnectAgent(let id): (.disconnectAgent, [("instance", .text(id))])
    case .reconnectAgent(let id): (.reconnectAgent, [("instance", .text(id))])
    case .flapAgent(let id): (.flapAgent, [("instance", .text(id))])
    case .impairRuntime(let id): (.impairRuntime, [("instance", .text(id))])
    case .holdStops(let id): (.holdStops, [("instance", .text(id))])
    case .repairRuntime(let id): (.repairRuntime, [("instance", .text(id))])
    case .ignoreSIGTERM(let family, let ignores):
      (.ignoreSIGTERM, [("family", .text(family)), ("ignores", .flag(ignores))])
    case .setTaskHealth(let task, let isHealthy):
      (.setTaskHealth, [("task", .text(task)), ("isHealthy", .flag(isHealthy))])
    case .crashInstance(let id): (.crashInstance, [("instance", .text(id))])
    case .stopInstance(let id): (.stopInstance, [("instance", .text(id))])
    case .terminateInstance(let id): (.terminateInstance, [("instance", .text(id))])
    case .impairInstance(let id): (.impairInstance, [("instance", .text(id))])
    case .repairInstance(let id): (.repairInstance, [("instance", .text(id))])
    case .recommendRebalance(let id): (.recommendRebalance, [("instance", .text(id))])
    case .interruptSpot(let id): (.interruptSpot, [("instance", .text(id))])
    case .killTask(let task, let code, let outOfMemory):
      (
        .killTask,
        [("task", .text(task)), ("exitCode", .whole(code))] + (outOfMemory ? [("outOfMemory", .flag(true))] : [])
      )
    case .breakImage(let image): (.breakImage, [("image", .text(image))])
    case .mendImage(let image): (.mendImage, [("image", .text(image))])
    case .zoneOutage(let zone): (.zoneOutage, [("zone", .text(zone))])
    case .zoneRecovery(let zone): (.zoneRecovery, [("zone", .text(zone))])
    case .neverRegister(let image): (.neverRegister, [("image", .text(image))])
    case .registerAgain: (.registerAgain, [])
    case .breakTarget(let arn): (.breakTarget, [("arn", .text(arn))])
    case .mendTarget(let arn): (.mendTarget, [("arn", .text(arn))])
    }
  }

  private static func sayings(of demand: ServiceDemand?) -> [(String, Saying)] {
    [
      ("requestsPerSecond", .rate(demand?.requestsPerSecond)),
      ("cpuMillisecondsPerRequest", .amount(demand?.cpuMillisecondsPerRequest)),
      ("responseMilliseconds", .amount(demand?.responseMilliseconds)),
    ]
  }
}

extension ServiceDemand {
  /// Nil where there are to be no requests any more: `"requestsPerSecond": null`.
  fileprivate init?(_ details: DisturbanceDetails) throws {
    guard let rate = try details.amount("requestsPerSecond") else { return nil }
    self.init(requestsPerSecond: rate)
    cpuMillisecondsPerRequest = try details.amount("cpuMillisecondsPerRequest") ?? cpuMillisecondsPerRequest
    responseMilliseconds = try details.amount("responseMilliseconds") ?? responseMilliseconds
  }
}

extension LaunchFailure {
  fileprivate init(_ details: DisturbanceDetails) throws {
    let word = try details.textIfPresent("reason") ?? Reason.insufficientInstanceCapacity.rawValue
    guard let reason = Reason(rawValue: word) else {
      let known = Reason.allCases.map(\.rawValue).joined(separator: ", ")
      throw details.fault("reason", "there is no reason '\(word)'; there are \(known)")
    }
    self.init(
      reason, group: try details.textIfPresent("group"), instanceType: try details.textIfPresent("instanceType"),
      zone: try details.textIfPresent("zone"), count: try details.whole("count", from: 1))
  }
}
