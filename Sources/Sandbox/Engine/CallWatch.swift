public import AWSModel

/// A call on a sandbox, as someone who watches from outside sees it.
public struct CallSight: Sendable {
  public enum Moment: Sendable {
    /// It is about to have its effect, or to be refused.
    case before
    /// It has had its effect.
    case done
    /// It was refused and had none.
    case refused(AWSError)
  }

  public let operation: AnyAWSOperation
  public let input: any AWSShape
  /// The ARN of the caller.
  public let identity: String
  public let moment: Moment

  public init(operation: AnyAWSOperation, input: any AWSShape, identity: String, moment: Moment) {
    self.operation = operation
    self.input = input
    self.identity = identity
    self.moment = moment
  }
}

extension Sandbox {
  /// Has `onlooker` see every call from now on, right before its effect and right after, whatever becomes of the answer.
  ///
  /// It runs in the middle of what it sees and must not call the sandbox.
  public func watchCalls(_ onlooker: @escaping (_ call: CallSight, _ at: VirtualInstant) -> Void) {
    exclusively { callOnlookers.append(onlooker) }
  }

  func show(
    _ operation: AnyAWSOperation, _ input: any AWSShape, _ context: CallContext, _ moment: CallSight.Moment
  ) {
    for onlooker in callOnlookers {
      onlooker(
        CallSight(operation: operation, input: input, identity: context.identity, moment: moment), context.now)
    }
  }
}
