internal import AWSClient
internal import AWSModel
internal import AWSTransport
internal import ClusterModel
internal import Controller
internal import FoundationEssentials
internal import Logging
internal import Notifications
internal import PolicyDocument

/// Makes a function out of its environment.
///
/// | variable | meaning |
/// | --- | --- |
/// | `BALLAST_CONFIG` | the configuration itself, as JSON |
/// | `BALLAST_CONFIG_PARAMETER` | an SSM parameter that holds it |
/// | `BALLAST_CONFIG_FILE` | a file that does; by default `ballast.json` beside the executable |
/// | `BALLAST_PASS_QUEUE_URL` | a FIFO queue of the function's own: one message group per cluster |
/// | `BALLAST_INTERVAL` | how often the schedule ticks, `60s` by default |
/// | `BALLAST_MEMORY` | the path of SSM parameters for what is remembered, `/ballast/memory` by default; `none` keeps nothing |
/// | `BALLAST_READ_ONLY` | `true`: nothing is ever written; `false` by default |
/// | `BALLAST_LOG_LEVEL` | `trace`, `debug`, `info`, `notice` (the default), `warning`, `error` or `critical` |
///
/// A value that is none of these ends the set-up: a word that is not understood is never taken for a default.
struct FunctionSetUp {
  let variables: [String: String]
  let live: LiveAWS
  let logger: Logger

  func make() async throws -> (function: LambdaFunction, desk: NotificationDesk) {
    let configuration = try await configuration()
    let desk = NotificationDesk(variables: variables, transport: live.transport, clock: live.clock, logger: logger)
    try await desk.adopt(configuration)
    if let fault = FunctionLog.levelFault(in: variables) { throw LambdaFailure(message: fault) }
    var settings = LambdaSettings(passQueueURL: try passQueueURL(), isReadOnly: try flag("BALLAST_READ_ONLY"))
    if let text = self["BALLAST_INTERVAL"] {
      guard let interval = DurationText.parse(text), interval >= .seconds(1) else {
        throw LambdaFailure(message: "BALLAST_INTERVAL is \(text): give a duration such as 60s or 5m")
      }
      settings.interval = interval
    }
    var services = try services(isReadOnly: settings.isReadOnly)
    services.onReport = { await desk.take($1, of: $0) }
    let function = LambdaFunction(
      policies: configuration.policies, services: services, settings: settings,
      seed: UInt64.random(in: .min ... .max), logger: logger)
    return (function, desk)
  }

  private subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  private func flag(_ name: String) throws -> Bool {
    switch self[name] {
    case nil, "false": return false
    case "true": return true
    case .some(let text): throw LambdaFailure(message: "\(name) is \(text): give true or false")
    }
  }

  private func passQueueURL() throws -> String? {
    guard let text = self["BALLAST_PASS_QUEUE_URL"] else { return nil }
    guard let url = URL(string: text), url.scheme == "https" || url.scheme == "http", url.host != nil,
      text.hasSuffix(".fifo")
    else {
      throw LambdaFailure(message: "BALLAST_PASS_QUEUE_URL is \(text): give the URL of a FIFO queue, ending in .fifo")
    }
    return text
  }

  private func services(isReadOnly: Bool) throws -> ControllerServices {
    let factory = live.factory
    return ControllerServices(
      clock: live.clock, decisions: JSONLinesDecisionLog { FunctionLog.write($0) },
      memory: try memory(isReadOnly: isReadOnly)
    ) { policy in
      let role = policy.roleArn.map { RoleRequest(arn: $0) }
      let client = try factory.client(region: policy.region, role: role)
      return isReadOnly ? ReadOnlyCaller(client) : client
    }
  }

  private func memory(isReadOnly: Bool) throws -> any MemoryStore {
    let path = self["BALLAST_MEMORY"] ?? "/ballast/memory"
    if path == "none" || isReadOnly { return VolatileMemoryStore() }
    guard path.hasPrefix("/"), !path.hasSuffix("/") else {
      throw LambdaFailure(message: "BALLAST_MEMORY is \(path): give a path of parameters such as /ballast/memory")
    }
    return ParameterMemoryStore(prefix: path, aws: try live.factory.client(region: nil, role: nil))
  }

  private func configuration() async throws -> BallastConfiguration {
    if let text = self["BALLAST_CONFIG"] { return try ConfigurationReader.read(json: text, file: "BALLAST_CONFIG") }
    if let name = self["BALLAST_CONFIG_PARAMETER"] { return try await parameter(name) }
    let folder = self["LAMBDA_TASK_ROOT"] ?? "."
    let path = self["BALLAST_CONFIG_FILE"] ?? "\(folder)/ballast.json"
    guard let bytes = try LocalFiles().read(path, limitBytes: ConfigurationReader.maximumBytes) else {
      throw LambdaFailure(
        message: "no configuration: set BALLAST_CONFIG or BALLAST_CONFIG_PARAMETER, or put ballast.json into the zip "
          + "(\(path) is not there)")
    }
    return try ConfigurationReader.read(json: String(decoding: bytes, as: UTF8.self), file: path)
  }

  private func parameter(_ name: String) async throws -> BallastConfiguration {
    let aws = try live.factory.client(region: nil, role: nil)
    let output = try await aws.call(SSM.getParameter, .init(name: name, withDecryption: true))
    return try ConfigurationReader.read(json: output.parameter?.value ?? "", file: name)
  }
}
