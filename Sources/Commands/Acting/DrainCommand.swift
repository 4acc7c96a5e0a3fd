internal import ArgumentParser
internal import ClusterModel
internal import Controller
internal import Observation
internal import Planner
internal import PolicyDocument

/// What becomes of a drained instance, in the words of the command line.
enum DrainEndingOption: String, ExpressibleByArgument, CaseIterable {
  case hold, terminate, replace

  var ending: DisruptionIntent.Ending {
    switch self {
    case .hold: .hold
    case .terminate: .terminate
    case .replace: .replace
    }
  }
}

enum OnTimeoutOption: String, ExpressibleByArgument, CaseIterable { case abort, force }

/// `ballast drain`: one instance, safely.
struct DrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drain",
    abstract: "Move the tasks off one instance, after every check; give up and set it ACTIVE again where that fails.",
    discussion: """
      The instance ends empty and DRAINING. With --then terminate it goes and its group wants one less, with --then replace \
      its group launches another. `ballast undrain` sets it ACTIVE again.
      """)

  @Argument(help: "The instance's EC2 id, i-…")
  var instance: String

  @Flag(name: .customLong("dry-run"), help: "Say what would move where, and what is in the way; change nothing.")
  var dryRun = false

  @Option(help: "How long the drain may take, for example 15m. Without it, as the configuration says.")
  var deadline: String?

  @Option(
    name: .customLong("on-timeout"), help: "At the deadline: abort (ACTIVE again) or force (it goes all the same).")
  var onTimeout: OnTimeoutOption?

  @Option(help: "Once it is empty: hold (empty and DRAINING), terminate or replace.")
  var then: DrainEndingOption = .hold

  @Flag(name: .customLong("no-wait"), help: "Begin, and leave the rest to `ballast run`.")
  var noWait = false

  @Option(help: "How long to wait between two looks, for example 10s.")
  var every = "10s"

  @OptionGroup var cluster: ClusterOptions
  @OptionGroup var aws: AWSOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if onTimeout == .force, then == .hold {
      throw ValidationError("--on-timeout force needs --then terminate or --then replace: nothing else can be forced")
    }
  }

  func run() async throws {
    let request = DrainRequest(
      instance: instance, ending: then.ending, deadline: try parsedDeadline(),
      onTimeout: onTimeout.map { $0 == .force ? .force : .abort })
    guard let pause = DurationText.parse(every), pause >= .seconds(1) else {
      throw ValidationError("--every \(every) is no duration of a second or more")
    }
    try await CommandRun.reading(aws.limits) {
      let session = try await ClusterSession.open(
        cluster: cluster, aws: aws, output: output, isReadOnly: aws.readOnly || dryRun)
      return try await session.close { session in
        let begun = await session.operator.drain(request, policy: session.policy, isPreview: dryRun)
        try DrainText.answer(begun).write(output)
        if dryRun {
          try DrainVerdict.checkPreview(begun, instance)
          return .ok
        }
        try DrainVerdict.checkBegun(begun, instance, policy: session.policy, isReadOnly: aws.readOnly)
        let watch = DrainWatch(session: session, instance: instance, ending: then.ending, pause: pause)
        return try await noWait ? watch.begin(after: begun) : watch.run()
      }
    }
  }

  private func parsedDeadline() throws -> Duration? {
    guard let deadline else { return nil }
    guard let limit = DurationText.parse(deadline), limit > .zero else {
      throw ValidationError("--deadline \(deadline) is no duration: write it like 15m or 2h")
    }
    return limit
  }
}
