internal import AWSModel
internal import Synchronization

/// An AWS of its own: accounts and Regions on one virtual clock, synchronous, seeded, deterministic.
///
/// Nothing happens but through its methods: a call has its effect at the present instant, and ``advance(to:)`` lets
/// everything that is due happen, in order. Every entry takes the same lock, so any thread may call; the order in which
/// they call is theirs to decide.
public final class Sandbox: @unchecked Sendable {
  // Unchecked because the state below is only touched between `lock` and `unlock` of `gate`, through `exclusively`.
  public let options: SandboxOptions
  private let gate = Mutex(())
  var clock: VirtualInstant
  var tuning: SandboxTuning
  var queue = EventQueue<ScheduledEvent>()
  var handlers: [OperationKey: AnyOperationHandler] = [:]
  /// What sets up the services of which no operation has been asked for yet.
  var unregistered: [String: @Sendable (Sandbox) -> Void]
  var worlds: [String: Region] = [:]
  var regions: [Region] = []
  var log: CallLog
  /// Identity and access management, by account.
  var identities: [String: IAMWorld] = [:]
  /// What callers may still ask for, by account, Region and bucket.
  var buckets: [String: TokenBucket] = [:]
  /// Why time stands still, if it does.
  var halt: SandboxStall?
  /// The instant that is being gone through, and how many events it has had.
  var crowd = (at: VirtualInstant(microseconds: .min), events: 0)
  var callOnlookers: [(CallSight, VirtualInstant) -> Void] = []
  /// The address of the server in front; nil where there is none.
  var reachedAt: String?
  private var requests: RandomStream

  public init(_ options: SandboxOptions = SandboxOptions()) {
    self.options = options
    clock = options.start
    tuning = options.tuning
    log = CallLog(capacity: options.callLogCapacity)
    requests = RandomStream(seed: options.seed, label: "requests")
    unregistered = Dictionary(uniqueKeysWithValues: Self.registrations.map { ($0.service.name, $0.setUp) })
  }

  /// Runs `body` while no one else is inside.
  func exclusively<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    gate._unsafeLock()
    defer { gate._unsafeUnlock() }
    return try body()
  }

  /// The world of one Region, made when first named, with what a fresh account holds.
  func world(account: String, region: String) -> Region {
    if let world = regions.first(where: { $0.name == region && $0.account == account }) { return world }
    let world = emptyWorld(account: account, region: region)
    world.begin()
    return world
  }

  /// A Region in which nothing goes on yet.
  func emptyWorld(account: String, region: String) -> Region {
    let world = Region(account: account, name: region, sandbox: self, index: regions.count)
    worlds["\(account)/\(region)"] = world
    regions.append(world)
    return world
  }

  /// The address at which clients reach the sandbox, for example `http://127.0.0.1:4566`: links in messages lead there.
  public var address: String? {
    get { exclusively { reachedAt } }
    set { exclusively { reachedAt = newValue } }
  }

  func nextRequestID() -> String { requests.uuid() }
}
