internal import AWSModel

/// An answer that was falsified on its way to a controller.
struct Lie: Sendable, Hashable {
  enum Kind: Sendable, Hashable { case empty, partial, noMetric, failed }

  var kind: Kind
  var at: Duration
  var operation: String
  /// What was asked, as text.
  var question = ""
  /// ARNs of what an empty list or a description cut short did not tell of, and the controller has not been told of since.
  var hidden: Set<String> = []
  var identity: String
  /// When the same question was answered truthfully to the same controller, or all that was hidden was described to it:
  /// from then on it knows better.
  var correctedAt: Duration?
}

extension Witness {
  /// A controller was given a falsified answer.
  func lied(_ lie: Lie) {
    lies.append(lie)
    if lies.count > 512 { lies.removeFirst(256) }
  }

  /// A controller was told the truth. What it was told before, when it asked the same, misleads it no longer.
  func toldTruth(_ operation: String, _ question: @autoclosure () -> String, to identity: String) {
    guard let oldest = lies.firstIndex(where: { $0.isOpen(operation, identity) }) else { return }
    let question = question()
    for index in oldest..<lies.count where lies[index].isOpen(operation, identity) && lies[index].question == question {
      lies[index].correctedAt = now
    }
  }

  /// A controller was described these things truthfully. A list that hid them, and nothing else, misleads it no longer.
  func described(_ arns: [String], to identity: String) {
    for index in lies.indices where lies[index].correctedAt == nil && lies[index].identity == identity {
      guard !lies[index].hidden.isEmpty else { continue }
      lies[index].hidden.subtract(arns)
      if lies[index].hidden.isEmpty { lies[index].correctedAt = now }
    }
  }
}

extension Lie {
  fileprivate func isOpen(_ operation: String, _ identity: String) -> Bool {
    correctedAt == nil && self.operation == operation && self.identity == identity
  }

  /// What a list names.
  static func named(_ list: any AWSShape) -> [String] {
    switch list {
    case let list as ECS.ListContainerInstancesResponse: list.containerInstanceArns ?? []
    case let list as ECS.ListTasksResponse: list.taskArns ?? []
    case let list as ECS.ListServicesResponse: list.serviceArns ?? []
    default: []
    }
  }

  /// What an empty list, or a description that is cut short, does not tell of.
  static func hidden(by lie: any AWSShape, of truth: any AWSShape, _ kind: Kind) -> [String] {
    switch kind {
    case .empty: named(truth)
    case .partial: Set(described(truth)).subtracting(described(lie)).sorted()
    case .noMetric, .failed: []
    }
  }

  /// What a description tells of.
  static func described(_ answer: any AWSShape) -> [String] {
    switch answer {
    case let answer as ECS.DescribeContainerInstancesResponse:
      (answer.containerInstances ?? []).compactMap(\.containerInstanceArn)
    case let answer as ECS.DescribeTasksResponse: (answer.tasks ?? []).compactMap(\.taskArn)
    case let answer as ECS.DescribeServicesResponse: (answer.services ?? []).compactMap(\.serviceArn)
    default: []
    }
  }
}
