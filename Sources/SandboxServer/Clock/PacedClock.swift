internal import Sandbox

/// Lets virtual time pass in step with the machine's: every few milliseconds the sandbox is advanced by what has passed,
/// times the speed.
struct PacedClock {
  let host: SandboxHost
  /// How often the sandbox is advanced; shorter than any wait that AWS's clients use.
  let tick: Duration = .milliseconds(20)
  /// At most this much virtual time passes in one tick, so that a machine that slept does not make the sandbox jump.
  let longestStep: Duration = .seconds(3600)

  /// Runs until it is cancelled.
  func run() async {
    let clock = ContinuousClock()
    var last = clock.now
    while !Task.isCancelled {
      try? await Task.sleep(for: tick)
      let now = clock.now
      let passed = last.duration(to: now)
      last = now
      let speed = host.speed
      if speed > 0 { host.advance(by: min(passed * speed, longestStep)) }
    }
  }
}
