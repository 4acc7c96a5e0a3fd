public import AWSModel
public import AWSWire
public import Sandbox

/// Lets calls of clients go wrong as they do with AWS: refused, lost on the way, late, or answered with less than the truth.
///
/// Of one call everything is asked once, in this order: its fate, its input, and, if it is answered, its answer.
public protocol CallFaults: AnyObject, Sendable {
  /// What befalls a call before AWS looks at it and after it has answered.
  func fate(of operation: AnyAWSOperation, _ input: AWSTape) -> CallFate
  /// The question as it is answered: a list in shorter pages than were asked for.
  func asked(_ operation: AnyAWSOperation, _ input: AWSTape) -> AWSTape
  /// What is told in place of the truth.
  func told(_ operation: AnyAWSOperation, _ input: AWSTape, _ output: AWSTape) -> AWSTape
  /// An answer that was right a little while ago, in place of a look at what is; nil where none is known.
  func outdated(_ question: CallQuestion, at now: VirtualInstant) -> WireResponse?
  /// Keeps an answer, for ``outdated(_:at:)``.
  func keep(_ answer: WireResponse, to question: CallQuestion, at now: VirtualInstant)
}

/// Who asks what, and where: nobody gets somebody else's answer.
public struct CallQuestion: Sendable, Hashable {
  public var region: String
  public var accessKeyID: String
  /// With its service: `ECS.ListTasks`.
  public var operation: String
  public var input: AWSTape
  /// Protocols differ in their answers.
  public var wire: AWSProtocol

  public init(region: String, accessKeyID: String, operation: String, input: AWSTape, wire: AWSProtocol) {
    self.region = region
    self.accessKeyID = accessKeyID
    self.operation = operation
    self.input = input
    self.wire = wire
  }
}

/// What befalls a call beside what AWS makes of it.
public struct CallFate: Sendable {
  /// Where the connection breaks, so that no answer comes.
  public enum Loss: Sendable, Hashable {
    /// Before the call has had its effect, or after.
    case before, after
  }

  /// The error in place of the call's effect.
  public var refusal: AWSError?
  public var loss: Loss?
  /// How long the answer, or the break, takes: in the sandbox's time, where that passes faster than real time.
  public var delay: Duration
  /// The answer is cut off in the middle.
  public var isCut: Bool
  /// Whether the answer may be one from a while ago.
  public var isOutdated: Bool

  public init(
    refusal: AWSError? = nil, loss: Loss? = nil, delay: Duration = .zero, isCut: Bool = false, isOutdated: Bool = false
  ) {
    self.refusal = refusal
    self.loss = loss
    self.delay = delay
    self.isCut = isCut
    self.isOutdated = isOutdated
  }
}
