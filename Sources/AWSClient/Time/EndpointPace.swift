/// How fast time goes where the client's endpoint is. A sandbox may be faster than the machine, and says so in each answer; then
/// whatever is waited for passes as fast: an interval of a minute is a minute of the sandbox's, and so is a hook's timeout.
struct EndpointPace {
  /// The header in which a sandbox tells it: seconds there in one of the machine's.
  static let header = "Sandbox-Speed"
  /// A day in a second; beyond that, and below the tenth part, no pace is followed.
  private static let bounds = 0.1...86_400.0

  private(set) var factor = 1.0
  /// When it became so, on the machine's monotonic clock, and what had passed at the endpoint by then.
  private var since = Duration.zero
  private var passed: Duration?

  /// Takes note of an answer of an endpoint that the user named; AWS's own never has the header.
  mutating func observe(_ answer: HTTPAnswer, at uptime: Duration) {
    let told = answer.header(Self.header).flatMap(Double.init) ?? 1
    let new = Self.bounds.contains(told) ? told : 1
    guard new != factor else { return }
    (passed, since, factor) = (self.uptime(at: uptime), uptime, new)
  }

  /// The machine's monotonic clock, as it would be at the endpoint.
  func uptime(at machine: Duration) -> Duration {
    guard let passed else { return machine }
    return passed + (machine - since) * factor
  }

  /// How much more time has passed at the endpoint than on the machine.
  func lead(at machine: Duration) -> Duration { uptime(at: machine) - machine }

  /// How long a wait at the endpoint takes on the machine.
  func wait(_ duration: Duration) -> Duration { factor == 1 ? duration : duration / factor }

  /// By how much an answer's whole second may be behind: that of the header, and a step of the sandbox's clock.
  var slack: Duration { .seconds(1) + (factor > 1 ? .milliseconds(50) * factor : .zero) }
}
