import ClusterModel
import Foundation
import Logging
import PolicyDocument
import PolicyFile
import Synchronization
import Testing

/// A file in memory whose content and stamp tests set.
private final class FakeFile: ConfigurationFile {
  struct State {
    var text: String
    var stamp = FileStamp(modifiedAtNanoseconds: 1, bytes: 1)
    var isGone = false
    var reads = 0
  }

  let name = "fake.yaml"
  let state: Mutex<State>

  init(_ text: String) { state = Mutex(State(text: text)) }

  func write(_ text: String) {
    state.withLock {
      $0.text = text
      $0.stamp.modifiedAtNanoseconds += 1
    }
  }

  func stamp() throws -> FileStamp {
    try state.withLock {
      if $0.isGone { throw CocoaError(.fileNoSuchFile) }
      return $0.stamp
    }
  }

  func read() throws -> String {
    state.withLock {
      $0.reads += 1
      return $0.text
    }
  }
}

private final class Lines: LogHandler {
  let lines = Mutex<[String]>([])
  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }
  var logLevel: Logger.Level {
    get { .trace }
    set {}
  }
  subscript(metadataKey _: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) { lines.withLock { $0.append("\(event.level): \(event.message)") } }
}

@Suite("Watching the configuration")
struct WatcherTests {
  private let lines = Lines()
  private var logger: Logger { Logger(label: "test", factory: { [lines] _ in lines }) }

  @Test("a valid change takes effect, an invalid one is refused and the old one stays; both are logged")
  func changes() throws {
    let file = FakeFile("clusters: [{name: a}]")
    var watcher = try ConfigurationWatcher(file, logger: logger)
    #expect(watcher.poll() == .unchanged)
    file.write("clusters: [{name: a, mode: act}]")
    let act = BallastConfiguration(clusters: [ClusterEntry(policy: ClusterPolicy(name: "a", mode: .act))])
    #expect(watcher.poll() == .changed(act))
    file.write("clusters: [{name: a, mode: acct}]")
    guard case .refused(let error) = watcher.poll() else { return #expect(Bool(false)) }
    #expect(error.diagnostics.count == 1)
    #expect(watcher.current == act)
    #expect(watcher.poll() == .unchanged)
    file.write("clusters: [{name: b}]")
    #expect(
      watcher.poll() == .changed(BallastConfiguration(clusters: [ClusterEntry(policy: ClusterPolicy(name: "b"))])))
    #expect(
      lines.lines.withLock(\.self) == [
        "notice: the configuration has changed",
        "error: the configuration is refused, the old one stays: fake.yaml:1:28: 'acct' is not one of observe, act; "
          + "did you mean 'act'?",
        "notice: the configuration has changed",
      ])
  }

  @Test("a file that is only touched, or says the same otherwise, changes nothing and is read once")
  func touched() throws {
    let file = FakeFile("clusters: [{name: a}]")
    var watcher = try ConfigurationWatcher(file, logger: logger)
    let reads = file.state.withLock(\.reads)
    #expect(watcher.poll() == .unchanged)
    #expect(file.state.withLock(\.reads) == reads)
    file.write("clusters: [{name: a}]")
    #expect(watcher.poll() == .unchanged)
    file.write("clusters:\n  - name: a  # the same\n")
    #expect(watcher.poll() == .unchanged)
    #expect(lines.lines.withLock(\.self) == [])
  }

  @Test("a file that is gone leaves the old configuration, and is told once")
  func gone() throws {
    let file = FakeFile("clusters: [{name: a}]")
    var watcher = try ConfigurationWatcher(file, logger: logger)
    file.state.withLock { $0.isGone = true }
    guard case .refused = watcher.poll() else { return #expect(Bool(false)) }
    #expect(watcher.poll() == .unchanged)
    #expect(watcher.current.clusters.count == 1)
    file.state.withLock { $0.isGone = false }
    file.write("clusters: [{name: b}]")
    guard case .changed = watcher.poll() else { return #expect(Bool(false)) }
  }

  @Test("what is valid again is told, though it is what held all the while")
  func validAgain() throws {
    let file = FakeFile("clusters: [{name: a}]")
    var watcher = try ConfigurationWatcher(file, logger: logger)
    file.write("clusters: [{nmae: a}]")
    guard case .refused = watcher.poll() else { return #expect(Bool(false)) }
    file.write("clusters: [{name: a}]")
    guard case .changed = watcher.poll() else { return #expect(Bool(false)) }
    #expect(watcher.poll() == .unchanged)
  }

  @Test("a file that is bad from the start is an error")
  func badStart() {
    #expect(throws: ConfigurationError.self) { try ConfigurationWatcher(FakeFile("{}"), logger: logger) }
  }

  @Test("looks again and again until its sleep throws")
  func loop() async throws {
    let file = FakeFile("clusters: [{name: a}]")
    var watcher = try ConfigurationWatcher(file, logger: logger)
    let rounds = Mutex(0)
    let seen = Mutex<[String]>([])
    await watcher.watch(every: .seconds(5)) { _ in
      let round = rounds.withLock { (count: inout Int) -> Int in
        count += 1
        return count
      }
      if round == 2 { file.write("clusters: [{name: b}]") }
      if round == 4 { throw CancellationError() }
    } onChange: { configuration in
      seen.withLock { $0.append(configuration.clusters[0].policy.name) }
    }
    #expect(seen.withLock(\.self) == ["b"])
    #expect(rounds.withLock(\.self) == 4)
  }

  @Test("a file on the disk")
  func disk() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ballast-config-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("ballast.yaml").path
    let file = LocalConfigurationFile(path: path)
    let error = #expect(throws: ConfigurationError.self) { try ConfigurationReader.read(file) }
    #expect(error?.description == "\(path):1:1: cannot be read")
    try Data("clusters: [{name: a}]".utf8).write(to: URL(fileURLWithPath: path))
    var watcher = try ConfigurationWatcher(file, logger: logger)
    try Data("clusters: [{name: longer}]".utf8).write(to: URL(fileURLWithPath: path))
    guard case .changed = watcher.poll() else { return #expect(Bool(false)) }
    try Data([0xff, 0xfe, 0x00]).write(to: URL(fileURLWithPath: path))
    guard case .refused = watcher.poll() else { return #expect(Bool(false)) }
  }
}
