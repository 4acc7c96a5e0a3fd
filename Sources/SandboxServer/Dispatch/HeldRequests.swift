internal import AWSModel
internal import Sandbox
internal import ServiceLifecycle

/// Holds receivers that wait for messages, as SQS does, until there is one or their wait is over.
///
/// The wait is counted in the sandbox's time; where that stands still, in the machine's, so that no client waits for ever.
struct HeldRequests {
  /// How often a receiver looks: shorter than anything that AWS's clients can tell apart.
  private let look: Duration = .milliseconds(10)

  /// Returns when the request is to be performed: at once where the server is told to end, which waits for nobody's messages.
  func hold(_ poll: LongPoll, in sandbox: Sandbox) async {
    let deadline = sandbox.now + poll.wait
    let clock = ContinuousClock()
    let latest = clock.now + poll.wait
    while !sandbox.isReady(poll), sandbox.now < deadline, clock.now < latest, !Task.isShuttingDownGracefully {
      do {
        try await clock.sleep(for: look)
      } catch {
        return
      }
    }
  }
}
