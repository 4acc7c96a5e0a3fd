#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A thread that one simulation has to itself, and the slot in which a thread finds its simulation.
enum LoopThread {
  private static let slot: pthread_key_t = {
    var key = pthread_key_t()
    let status = pthread_key_create(&key, nil)
    precondition(status == 0, "no thread-local storage left")
    return key
  }()

  /// What ``run(_:)`` was given for the present thread.
  static var tenant: UnsafeMutableRawPointer? {
    get { pthread_getspecific(slot) }
    set { pthread_setspecific(slot, newValue) }
  }

  /// Runs `body` on a thread of its own with room for deep recursion, and gives out the thread.
  ///
  /// A thread of the caller's would do as well, were it not that a job under way there must not be interrupted by others.
  static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let argument = Unmanaged.passRetained(ThreadBody(body)).toOpaque()
    if let thread = create(argument) { return thread }
    Unmanaged<ThreadBody>.fromOpaque(argument).release()
    return nil
  }

  private static func create(_ argument: UnsafeMutableRawPointer) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, stackBytes)
    defer { pthread_attr_destroy(&attributes) }
    var thread = pthread_t()
    return pthread_create(&thread, &attributes, enterThread, argument) == 0 ? thread : nil
  }

  static func join(_ thread: pthread_t) { pthread_join(thread, nil) }

  static func detach(_ thread: pthread_t) { pthread_detach(thread) }

  private static let stackBytes = 8 << 20
}

private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func enterThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let argument { Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run() }
  return nil
}
