/// The functions of one Region, and what is under way on their behalf.
final class LambdaWorld {
  unowned let region: Region
  var functions: [String: SimFunction] = [:]
  var mappings: [String: SimQueueMapping] = [:]
  /// Invocations that wait for somebody to take them, oldest first.
  var waiting = SequenceLine()
  /// Every invocation that has not ended.
  var pending: [UInt64: PendingInvocation] = [:]
  private var made: UInt64 = 0

  init(region: Region) { self.region = region }

  /// Unique in the sandbox: the Region's number in the upper bits.
  func nextID() -> UInt64 {
    made += 1
    return UInt64(region.index) << 40 | made
  }

  /// The function that a resource part `function:name[:qualifier]` names.
  func function(_ resource: String) -> SimFunction? {
    let parts = resource.split(separator: ":")
    guard parts.count >= 2, parts[0] == "function" else { return nil }
    return functions[String(parts[1])]
  }

  /// Invokes a function asynchronously.
  ///
  /// - Returns: false if there is none.
  @discardableResult
  func invoke(_ resource: String, event: String) -> Bool {
    guard let function = function(resource) else { return false }
    submit(
      PendingInvocation(
        function: function, event: event, requestID: region.random[.messages].uuid(), attempt: 1, source: .asynchronous)
    )
    return true
  }

  func submit(_ invocation: PendingInvocation) {
    let id = nextID()
    pending[id] = invocation
    waiting.append(id)
  }
}

/// An invocation under way.
struct PendingInvocation {
  enum Source {
    /// Tried again after a failure, up to the function's limit.
    case asynchronous
    /// A batch of a queue: the mapping's id, and what was received.
    case queue(mapping: String, messages: [UInt64], group: String?)
  }

  var function: SimFunction
  var event: String
  var requestID: String
  var attempt: Int
  var source: Source
  var isTaken = false
}

/// What is due in Lambda.
enum LambdaEvent {
  /// An asynchronous invocation that failed is tried again.
  case retry(PendingInvocation)
  /// Nobody has reported how an invocation ended.
  case timeout(UInt64)
  /// A mapping looks into its queue.
  case poll(mapping: String)
}

extension LambdaWorld {
  func handle(_ event: LambdaEvent) {
    switch event {
    case .retry(let invocation): if functions[invocation.function.name] === invocation.function { submit(invocation) }
    case .timeout(let id): timeOut(id)
    case .poll(let id):
      guard let mapping = mappings[id] else { return }
      mapping.nextPoll = nil
      poll(mapping)
    }
  }
}
