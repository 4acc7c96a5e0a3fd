/// An answer that was falsified on its way to a controller.
struct Lie: Sendable, Hashable {
  enum Kind: Sendable, Hashable { case empty, partial, noMetric, failed }

  var kind: Kind
  var at: Duration
  var operation: String
  /// What was asked, as text.
  var question = ""
  var identity: String
  /// When the same question was answered truthfully to the same controller: from then on it knows better.
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
}

extension Lie {
  fileprivate func isOpen(_ operation: String, _ identity: String) -> Bool {
    correctedAt == nil && self.operation == operation && self.identity == identity
  }
}
