internal import AWSClient
internal import AWSModel
internal import ClusterModel
internal import Controller
internal import Foundation
internal import Journal
internal import Logging

/// One cluster, with everything that one command needs to read or operate it.
struct ClusterSession {
  let cluster: ClusterKey
  let policy: ClusterPolicy
  let `operator`: ClusterOperator
  let services: ControllerServices
  private let connection: AWSConnection

  /// Opens a session on the cluster that the options name.
  ///
  /// - Parameter expected: the cluster that a saved plan is for; the options may leave theirs out then.
  static func open(
    cluster options: ClusterOptions, aws: AWSOptions, output: OutputOptions, isReadOnly: Bool, expected: String? = nil
  ) async throws -> ClusterSession {
    let source = try PolicySource(options)
    let name = try options.cluster ?? expected ?? source.cluster(options)
    var policy = try source.policy(for: name, region: aws.region)
    policy.region = aws.region ?? policy.region
    let connection = try AWSConnection(aws, isReadOnly: isReadOnly)
    let logger = ProgramLog.logger(output)
    let services = connection.services(
      decisions: isReadOnly ? SilentDecisionLog() : LocalState.journal(clock: connection.clock),
      memory: isReadOnly ? RememberedOnly(store: LocalState.memoryToRead()) : LocalState.memory())
    let key = ClusterKey(name: name, policy: policy)
    let worker = ClusterOperator(
      cluster: key, seams: services.seams(for: key), settings: OperatorSettings(isReadOnly: isReadOnly),
      seed: UInt64.random(in: .min ... .max), logger: logger)
    return ClusterSession(
      cluster: key, policy: policy, operator: worker, services: services, connection: connection)
  }

  /// Uses the session and closes its connections, whatever comes of it.
  func close<Result>(_ use: (ClusterSession) async throws -> Result) async rethrows -> Result {
    try await connection.use { _ in try await use(self) }
  }
}

/// Keeps no decisions: for commands that change nothing.
struct SilentDecisionLog: DecisionLog {
  func append(_ record: DecisionRecord) async throws {}
}

/// Shows what a controller on this machine remembers, so that a plan says what its next pass would do; keeps nothing.
struct RememberedOnly: MemoryStore {
  let store: StateFileStore

  func load(_ cluster: ClusterKey) async throws -> PlannerMemory? { try await store.load(cluster) }
  func save(_ memory: PlannerMemory, for cluster: ClusterKey) async throws {}
}

/// Where the program keeps what outlives it on this machine: `$BALLAST_STATE_DIR`, else `.ballast` of the present folder.
enum LocalState {
  static var folder: String { ProcessInfo.processInfo.environment["BALLAST_STATE_DIR"] ?? ".ballast" }

  static func journal(clock: any ControllerClock) -> Journal {
    makeFolder()
    return Journal(path: "\(folder)/journal.sqlite", now: { clock.now() })
  }

  /// The journal for reading, beside whatever writes it.
  static func existingJournal() throws -> Journal {
    let path = "\(folder)/journal.sqlite"
    guard FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(
        "there is no journal at \(path)",
        remedy: "`ballast run` and `ballast apply` keep one; name its folder with BALLAST_STATE_DIR")
    }
    return try journal(at: path)
  }

  /// A journal for reading, beside whatever writes it.
  static func journal(at path: String) throws -> Journal { try Journal(readingFrom: path) }

  static func memory() -> StateFileStore {
    makeFolder()
    return StateFileStore(path: "\(folder)/memory")
  }

  /// The same without making a folder for it.
  static func memoryToRead() -> StateFileStore { StateFileStore(path: "\(folder)/memory") }

  /// A folder that cannot be made shows when the journal is first written: a warning, never a failed pass.
  private static func makeFolder() {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }
}
