internal import Foundation
internal import Sandbox

/// The doors through which a test reaches into the sandbox: time, load, accidents, and the log of calls.
struct ControlRoutes {
  static let prefix = "/sandbox/"

  let host: SandboxHost

  struct Reply {
    var status: Int
    var json: Data
  }

  /// Answers a request whose path begins with ``prefix``.
  func respond(method: String, path: String, query: [String: String], body: Data) async -> Reply {
    do {
      if path.dropFirst(Self.prefix.count) == "state" { return Reply(status: 200, json: try state(method, body)) }
      return Reply(status: 200, json: try encode(await route(method, path, query, body)))
    } catch let failure as StateFault {
      return refuse(400, failure.description)
    } catch let failure as ControlMessage.Failure {
      return refuse(400, failure.error)
    } catch let failure as DisturbanceError {
      return refuse(404, failure.message)
    } catch let failure as DecodingError {
      return refuse(400, "the body does not fit: \(Self.plain(failure))")
    } catch let stall as SandboxStall {
      return refuse(503, stall.description)
    } catch {
      return refuse(500, "\(error)")
    }
  }

  /// The state as a document: GET gives it, PUT puts another in its place.
  private func state(_ method: String, _ body: Data) throws -> Data {
    switch method {
    case "GET": return Data(host.sandbox.savedState().utf8)
    case "PUT":
      try host.load(state: String(decoding: body, as: UTF8.self))
      return try encode(status())
    default: throw ControlMessage.Failure(error: "there is GET and PUT of state")
    }
  }

  /// The longest body that a path takes: a document of the state may be of any cluster's size.
  static func largestBody(_ path: String) -> Int {
    path == "\(prefix)state" ? 1 << 30 : SandboxDispatcher.largestBody
  }

  private func route(
    _ method: String, _ path: String, _ query: [String: String], _ body: Data
  ) async throws -> any Encodable & Sendable {
    switch (method, path.dropFirst(Self.prefix.count)) {
    case ("GET", "status"): return status()
    case ("GET", "calls"): return calls(query)
    case ("GET", "scenario"):
      guard let script = host.script else { throw ControlMessage.Failure(error: "no scenario is being played") }
      return script.status(at: host.sandbox.now)
    case ("POST", "reset"):
      try host.reset(seed: decode(ControlMessage.Reset.self, body).seed)
      return status()
    case ("POST", "advance"):
      try await advance(decode(ControlMessage.Advance.self, body))
      return status()
    case ("POST", "speed"):
      let speed = try decode(ControlMessage.Speed.self, body).speed
      guard speed.isFinite, speed >= 0 else { throw ControlMessage.Failure(error: "speed is a number from zero up") }
      host.speed = speed
      return status()
    case ("POST", "load"):
      let load = try decode(ControlMessage.Load.self, body)
      try host.sandbox.disturb(
        .load(
          cluster: load.cluster, service: load.service, cpuFraction: load.cpuFraction,
          memoryFraction: load.memoryFraction))
      return status()
    case ("POST", "disturb"):
      try host.sandbox.disturb(decode(Disturbance.self, body))
      return status()
    case ("GET", "tuning"): return host.sandbox.presentTuning
    case ("GET", "functions"): return functions()
    case ("POST", "functions"):
      try host.sandbox.define(decode(FunctionSettings.self, body))
      return functions()
    case ("DELETE", let path) where path.hasPrefix("functions/"):
      try host.sandbox.removeFunction(String(path.dropFirst("functions/".count)))
      return functions()
    case ("POST", "event-source-mappings"):
      return ControlMessage.Mapping(id: try host.sandbox.map(decode(QueueMappingSettings.self, body)))
    case ("DELETE", let path) where path.hasPrefix("event-source-mappings/"):
      try host.sandbox.unmap(String(path.dropFirst("event-source-mappings/".count)))
      return status()
    default:
      throw ControlMessage.Failure(error: "there is no \(method) \(path); docs/sandbox.md lists what there is")
    }
  }

  private func advance(_ request: ControlMessage.Advance) async throws {
    switch (request.seconds, request.untilIdleWithinSeconds) {
    case (let seconds?, nil): await host.pass(try Self.time(seconds, "seconds"))
    case (nil, let limit?): await host.passUntilIdle(within: try Self.time(limit, "untilIdleWithinSeconds"))
    default: throw ControlMessage.Failure(error: "name `seconds` or `untilIdleWithinSeconds`, one of them")
    }
    if let stall = host.sandbox.stall { throw stall }
  }

  private static func time(_ seconds: Double, _ key: String) throws -> Duration {
    guard seconds >= 0 else {
      throw ControlMessage.Failure(error: "`\(key)` is \(seconds): time goes forward only, by seconds from 0 up")
    }
    guard seconds <= 366 * 86400 else {
      throw ControlMessage.Failure(error: "`\(key)` is \(seconds): at most a year passes at once, 31622400 seconds")
    }
    return .seconds(seconds)
  }

  private func functions() -> ControlMessage.Functions {
    ControlMessage.Functions(
      functions: host.sandbox.functions().map { settings, results in
        ControlMessage.Function(
          name: settings.name, url: settings.url, timeout: settings.timeout,
          maximumRetryAttempts: settings.maximumRetryAttempts, results: results)
      })
  }

  private func status() -> ControlMessage.Status {
    let sandbox = host.sandbox
    return ControlMessage.Status(
      now: sandbox.now.date, seed: sandbox.options.seed, speed: host.speed, account: sandbox.options.account,
      region: sandbox.options.region, calls: sandbox.callCount)
  }

  private func calls(_ query: [String: String]) -> ControlMessage.Calls {
    let after = query["after"].flatMap { Int($0) } ?? 0
    let limit = min(max(query["limit"].flatMap { Int($0) } ?? 1000, 1), 10_000)
    let records = host.sandbox.calls(after: after, limit: limit)
    return ControlMessage.Calls(
      calls: records.map { record in
        ControlMessage.Call(
          sequence: record.sequence, at: record.at.date, account: record.account, region: record.region,
          service: record.service, operation: record.operation, isReadOnly: record.isReadOnly,
          parameters: record.parameters, errorCode: record.errorCode, errorMessage: record.errorMessage)
      }, last: records.last?.sequence ?? after)
  }

  private func refuse(_ status: Int, _ message: String) -> Reply {
    let json = (try? encode(ControlMessage.Failure(error: message))) ?? Data("{}".utf8)
    return Reply(status: status, json: json)
  }

  private func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return try encoder.encode(value)
  }

  private func decode<Message: Decodable>(_ type: Message.Type, _ body: Data) throws -> Message {
    try JSONDecoder().decode(type, from: body.isEmpty ? Data("{}".utf8) : body)
  }

  private static func plain(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      (context.codingPath.map(\.stringValue) + ["`\(key.stringValue)` is missing"]).joined(separator: ": ")
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      (context.codingPath.map(\.stringValue) + [context.debugDescription]).joined(separator: ": ")
    @unknown default: "\(error)"
    }
  }
}
