internal import ClusterModel
internal import FoundationEssentials

extension QueryTree {
  func holds(for subject: QuerySubject) -> Bool {
    switch self {
    case .comparison(let comparison): comparison.holds(for: subject)
    case .not(let inner): !inner.holds(for: subject)
    case .and(let a, let b): a.holds(for: subject) && b.holds(for: subject)
    case .or(let a, let b): a.holds(for: subject) || b.holds(for: subject)
    }
  }
}

extension QueryComparison {
  func holds(for subject: QuerySubject) -> Bool {
    switch field {
    case .agentConnected: holds(flag: subject.agentConnected)
    case .agentVersion: holds(version: subject.agentVersion)
    case .ec2InstanceID: holds(text: subject.ec2InstanceID)
    case .registeredAt: holds(instant: subject.registeredAt)
    case .runningTasksCount: holds(number: subject.runningTasksCount)
    case .taskGroup: subject.taskGroups.contains { holds(text: $0) }
    case .attribute(let name):
      op == .exists ? subject.attributes.has(name) : subject.attributes.value(name).map { holds(text: $0) } ?? false
    }
  }

  private func holds(flag: Bool) -> Bool {
    switch argument {
    case .flags(let flags): flags.contains(flag)
    case .pattern(let pattern): pattern.matches(flag ? "true" : "false")
    default: false
    }
  }

  private func holds(version: String?) -> Bool {
    guard let version, case .version(let wanted) = argument else { return false }
    return op.accepts(QueryValues.compare(QueryValues.version(version) ?? [], wanted))
  }

  private func holds(instant: Date?) -> Bool {
    guard let instant, case .instant(let wanted) = argument else { return false }
    let seconds = instant.timeIntervalSince1970
    return op.accepts(seconds < wanted ? -1 : seconds > wanted ? 1 : 0)
  }

  private func holds(number: Int) -> Bool {
    guard case .number(let wanted) = argument else { return false }
    return op.accepts(number < wanted ? -1 : number > wanted ? 1 : 0)
  }

  private func holds(text: String) -> Bool {
    switch argument {
    case .none: op == .exists
    case .text(let texts):
      op.orders ? op.accepts(QueryValues.compare(text, texts[0])) : texts.contains(text)
    case .pattern(let pattern): pattern.matches(text)
    default: false
    }
  }
}
