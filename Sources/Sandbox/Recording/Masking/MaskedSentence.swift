/// Sentences of AWS's with names in them. One that has a word of anybody else's is masked whole.
struct MaskedSentence {
  let names: MaskNames

  func mask(_ text: String) -> String {
    var result = ""
    var word = ""
    func end() -> Bool {
      defer { word = "" }
      guard let masked = mask(word: word) else { return false }
      result += masked
      return true
    }
    for character in text {
      if character.isWhitespace || "(),;[]'\"".contains(character) {
        guard end() else { return "masked" }
        result.append(character)
      } else {
        word.append(character)
      }
    }
    return end() ? result : "masked"
  }

  /// Nil where it is no word of AWS's and no name that is known.
  private func mask(word: String) -> String? {
    var core = word
    var tail = ""
    while let last = core.last, ".:".contains(last) { tail = String(core.removeLast()) + tail }
    if core.isEmpty { return word }
    if let known = names[core] { return known + tail }
    if Self.words.contains(core) || AWSForms.isOwn(core) || AWSForms.isToken(core) || Self.isInstant(core) {
      return word
    }
    return MaskedARN(names: names).mask(core).map { $0 + tail }
  }

  private static func isInstant(_ text: String) -> Bool {
    text.utf8.count <= 30 && text.first.map(AWSForms.isDigit) == true
      && text.allSatisfy { AWSForms.isDigit($0) || "-:.TZ/+".contains($0) }
  }

  private static let words: Set<String> = Set(
    sentences.split { $0.isWhitespace || "(),.:".contains($0) }.map(String.init))

  /// What ECS, Auto Scaling, ELB and CloudWatch say, names and numbers left out.
  private static let sentences = """
    service has reached a steady state.
    service has started tasks: task. service has stopped running tasks: task. service has begun draining connections
    service deployment completed. ECS deployment in progress. ECS deployment circuit breaker: tasks failed to start.
    service registered targets in target-group deregistered port is unhealthy due to reason Health checks failed
    service was unable to place a task because no container instance met all of its requirements. Reason: The closest
    matching container-instance has insufficient CPU units memory available. is already using a port required by your
    task. is missing an attribute. encountered error. No Container Instances were found in your cluster. For more
    information, see the Troubleshooting section of Amazon ECS Developer Guide. provisioning capacity limit was exceeded
    service was unable to scale in due to tasks under protection. stop or start during deployment because configuration
    Update minimumHealthyPercent maximumPercent value and try again The set desired count to
    Essential container in task exited Scaling activity initiated by deployment Host EC2 instance terminated. stopped.
    Task failed ELB health checks in target-group Task failed container health checks Task failed to start
    OutOfMemoryError: Container killed due to memory usage CannotPullContainerError: Your Spot Task was interrupted.
    User suspended at Target registration is in progress deregistration Initial health checks in progress
    Threshold Crossed datapoints was were not greater less than or equal to the threshold missing treated as
    datapoint Insufficient Data: Unchecked: Initial alarm creation out of last minimum for OK ALARM transition and
    rolling back to revision rolled could not be
    """
}
