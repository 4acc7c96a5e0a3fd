#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A program that was started, with pipes for what it writes. Everything here blocks: it runs on a thread for that.
///
/// It reads from `/dev/null`, because nobody is there to type, and leads a process group of its own, so that ending it
/// ends what it started too.
struct ChildProcess: ~Copyable {
  /// Why a program gave nothing.
  enum Fault: Error, Equatable {
    case notStarted(String)
    case timeout
    case tooMuch
    case failed(status: Int32, words: String)
  }

  private let id: pid_t
  private var output: Int32
  private var errors: Int32

  init(_ arguments: [String], variables: [String: String]) throws(Fault) {
    var outputPipe: [Int32] = [-1, -1]
    var errorPipe: [Int32] = [-1, -1]
    guard Self.openPipe(&outputPipe) == 0 else { throw .notStarted(ErrorNumber.text(errno)) }
    guard Self.openPipe(&errorPipe) == 0 else {
      let number = errno
      for end in outputPipe { close(end) }
      throw .notStarted(ErrorNumber.text(number))
    }
    var id: pid_t = 0
    let result = Self.spawn(&id, arguments, variables, output: outputPipe[1], errors: errorPipe[1])
    close(outputPipe[1])
    close(errorPipe[1])
    guard result == 0 else {
      close(outputPipe[0])
      close(errorPipe[0])
      throw .notStarted(ErrorNumber.text(result))
    }
    self.id = id
    output = outputPipe[0]
    errors = errorPipe[0]
  }

  /// A pipe whose ends no other program inherits. (Swift's Glibc does not show `pipe2`.)
  private static func openPipe(_ ends: inout [Int32]) -> Int32 {
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return 0
  }

  /// What the program wrote, once it has ended well.
  ///
  /// - Parameter until: the instant of the monotonic clock, in milliseconds, after which it is ended.
  consuming func finish(until: Int64, limitBytes: Int) throws(Fault) -> [UInt8] {
    var written: [UInt8] = []
    var complaints: [UInt8] = []
    let fault = Self.drain(
      output, errors, into: &written, complaints: &complaints, until: until, limitBytes: limitBytes)
    close(output)
    close(errors)
    if let fault {
      kill(-id, SIGKILL)
      _ = Self.wait(id)
      throw fault
    }
    // A program may close its pipes and go on: the time is over for it all the same.
    guard let status = Self.wait(id, until: until) else {
      kill(-id, SIGKILL)
      _ = Self.wait(id)
      throw .timeout
    }
    guard status == 0 else { throw .failed(status: status, words: String(decoding: complaints, as: UTF8.self)) }
    return written
  }

  static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Reads both pipes until the program has closed both.
  private static func drain(
    _ output: Int32, _ errors: Int32, into written: inout [UInt8], complaints: inout [UInt8], until: Int64,
    limitBytes: Int
  ) -> Fault? {
    var open = [output, errors]
    while !open.isEmpty {
      let left = until - milliseconds()
      guard left > 0 else { return .timeout }
      var polls = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = poll(&polls, nfds_t(polls.count), Int32(clamping: left))
      if ready < 0, errno != EINTR { return .notStarted(ErrorNumber.text(errno)) }
      for entry in polls where ready > 0 && entry.revents != 0 {
        guard let bytes = chunk(entry.fd) else {
          open.removeAll { $0 == entry.fd }
          continue
        }
        if entry.fd == output { written += bytes } else { complaints += bytes.prefix(4_096 - complaints.count) }
        if written.count > limitBytes { return .tooMuch }
      }
    }
    return nil
  }

  /// What a pipe holds now; nil at its end.
  private static func chunk(_ pipe: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = read(pipe, &buffer, buffer.count)
    if count < 0, errno == EINTR { return [] }
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  /// The same, as far as the program ends before `until`; nil where it does not.
  private static func wait(_ id: pid_t, until: Int64) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(id, &status, WNOHANG)
      if ended == id { return exitStatus(status) }
      if ended < 0, errno != EINTR { return 127 }
      guard milliseconds() < until else { return nil }
      // No descriptor: just a pause on a thread that is there for blocking.
      poll(nil, 0, 5)
    }
  }

  /// The exit status, or 128 and the signal that ended the program, as shells count.
  private static func wait(_ id: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 {
      if errno != EINTR { return 127 }
    }
    return exitStatus(status)
  }

  private static func exitStatus(_ status: Int32) -> Int32 {
    status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }

  private static func spawn(
    _ id: inout pid_t, _ arguments: [String], _ variables: [String: String], output: Int32, errors: Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let environment = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return withCStrings(arguments) { argv in
      withCStrings(environment) { envp in
        posix_spawnp(&id, arguments[0], &actions, &attributes, argv, envp)
      }
    }
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = strings.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("the list ends with nil, so it is not empty") }
      return body(base)
    }
  }
}
