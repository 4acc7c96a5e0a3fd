import AWSClient
import AWSModel
import FoundationEssentials
import Synchronization

/// Files that are only a dictionary.
struct FakeFiles: FileReading {
  var files: [String: String] = [:]
  func read(_ path: String, limitBytes: Int) throws(AWSError) -> [UInt8]? {
    files[path].map { Array($0.utf8.prefix(limitBytes)) }
  }
}

/// Programs that are only an answer.
final class FakeProcesses: ProcessRunning {
  private let output: String
  private let seen = Mutex<[[String]]>([])
  init(_ output: String = "") { self.output = output }
  var commands: [[String]] { seen.withLock { $0 } }
  func run(_ arguments: [String], timeout: Duration, limitBytes: Int) async throws(AWSError) -> [UInt8] {
    seen.withLock { $0.append(arguments) }
    return Array(output.utf8)
  }
}

/// Everything around a client, scripted.
struct World {
  static let keys = [
    "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    "AWS_REGION": "us-east-1",
  ]

  var clock = VirtualClock()
  var transport: ScriptedTransport
  var variables = World.keys
  var files = FakeFiles()
  var processes = FakeProcesses()
  var flags = AWSFlags()
  var settings = ClientSettings()
  var seed: UInt64 = 1

  init(_ answers: [Result<HTTPAnswer, TransportError>]) { transport = ScriptedTransport(answers) }
  init(_ answer: @escaping ScriptedTransport.Answer) { transport = ScriptedTransport(answer) }

  func with(variables: [String: String]) -> World {
    var world = self
    world.variables = variables
    return world
  }

  func context() throws(AWSError) -> AWSContext {
    try AWSContext(
      flags: flags, environment: AWSEnvironment(variables: variables, files: files, processes: processes))
  }

  func factory() throws(AWSError) -> AWSClientFactory {
    AWSClientFactory(
      context: try context(),
      seams: ClientSeams(transport: transport, clock: clock, random: RandomSource(Seeded(seed))), settings: settings)
  }

  func client() throws(AWSError) -> AWSClient { try factory().client() }
}
